package io.github.qmpevents.generator.model;

import java.util.Objects;

/**
 * One of the types of an alternate. Immutable.
 *
 * @param name its name, which does not appear on the wire
 * @param type the type
 * @param description its description in the spec
 */
public record Alternative(String name, Type type, Description description) {
    public Alternative {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }
}
