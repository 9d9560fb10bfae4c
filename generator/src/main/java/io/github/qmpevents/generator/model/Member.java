package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;

/**
 * A member of an event's data or of an object in it.
 *
 * @param name its name on the wire, such as {@code tray-open}
 * @param location where its name stands
 * @param type its type
 * @param presence whether it is always there
 * @param description what it means, in one line of plain text without its type; empty where the spec does not say
 */
public record Member(String name, Location location, Type type, Presence presence, String description) {
    public Member {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(description, "description");
    }

    /** Whether a member is always there. */
    public enum Presence {
        /** It is there whenever its object is. */
        MANDATORY,
        /** It may be missing. */
        OPTIONAL
    }

    /** Whether it may be missing. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }
}
