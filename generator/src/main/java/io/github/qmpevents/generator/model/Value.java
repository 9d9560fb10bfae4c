package io.github.qmpevents.generator.model;

import java.util.Objects;

/**
 * A value of a value set. Immutable.
 *
 * @param text the value on the wire
 * @param description its description in the spec
 */
public record Value(String text, Description description) {
    public Value {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(description, "description");
    }
}
