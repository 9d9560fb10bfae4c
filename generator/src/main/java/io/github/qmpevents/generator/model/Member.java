package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of an event's data or of an object in it. Immutable.
 *
 * @param name its name on the wire, such as {@code tray-open}
 * @param location the place of its name
 * @param type its type
 * @param presence tells whether it may be missing
 * @param description its description in the spec, without its type
 * @param conclusion tells what of the type the spec does not give; empty where it gives all of it
 */
public record Member(
        String name,
        Location location,
        Type type,
        Presence presence,
        Description description,
        Optional<Conclusion> conclusion) {
    public Member {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(conclusion, "conclusion");
    }

    /** A member whose type the spec gives. */
    public Member(String name, Location location, Type type, Presence presence, Description description) {
        this(name, location, type, presence, description, Optional.empty());
    }

    /** Tells whether a member may be missing. */
    public enum Presence {
        /** It is there whenever its object is. */
        MANDATORY,
        /** It may be missing. */
        OPTIONAL
    }

    /** Returns true if it may be missing, also from some builds of QEMU only. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL || description.condition().isPresent();
    }

    /**
     * Tells that a spec does not give a type, so that it is concluded from examples or values; {@link ScalarType#ANY}
     * where there are none.
     *
     * @param part the part of the type that is concluded
     * @param externalType the name of the type that the spec says is described elsewhere; empty where it names none
     */
    public record Conclusion(Part part, Optional<String> externalType) {
        /** A part of a type. */
        public enum Part {
            /** All of it. */
            TYPE,
            /** That a number is a whole one: the spec says {@code number}, and counts something. */
            WHOLENESS,
            /** The type of an array's elements. */
            ELEMENT
        }

        public Conclusion {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(externalType, "externalType");
        }
    }
}
