package io.github.qmpevents.generator.model;

import java.util.Objects;

/**
 * A case of a union. Immutable.
 *
 * @param value the value of the tag that selects it
 * @param type the type whose members it adds: an object or a union, or a reference to one
 * @param description its description in the spec
 */
public record UnionCase(String value, Type type, Description description) {
    public UnionCase {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }
}
