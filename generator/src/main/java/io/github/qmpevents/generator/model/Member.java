package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of an event's data or of an object in it. Immutable.
 *
 * @param name its name on the wire, such as {@code tray-open}
 * @param location the location of its name
 * @param type its type
 * @param presence its presence: mandatory or optional
 * @param description its description in the spec, without its type
 * @param conclusion the part of the type that the spec does not give; empty if it gives the whole type
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

    /** Creates a member whose type the spec gives. */
    public Member(String name, Location location, Type type, Presence presence, Description description) {
        this(name, location, type, presence, description, Optional.empty());
    }

    /** The presence of a member in its object. */
    public enum Presence {
        /** Every object has it. */
        MANDATORY,
        /** An object may lack it. */
        OPTIONAL
    }

    /** Returns true if it may be missing, even if only from some builds of QEMU. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL || description.condition().isPresent();
    }

    /**
     * The conclusion of a type from examples or values, since the spec does not give it; {@link ScalarType#ANY} without
     * examples and values.
     *
     * @param part the part of the type that is concluded
     * @param externalType the name of a type that, according to the spec, is described elsewhere; empty without one
     */
    public record Conclusion(Part part, Optional<String> externalType) {
        /** A part of a type. */
        public enum Part {
            /** The whole type. */
            TYPE,
            /** The wholeness of a number: the spec says {@code number}, but counts something. */
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
