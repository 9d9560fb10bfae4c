package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * An example of an event. Immutable.
 *
 * @param location the start of its text
 * @param text its text in the spec, its lines separated by {@code \n}: all but the first begin at column 1
 * @param json the example as strict JSON, with each token at its index in the text; empty if it could not be parsed
 */
public record Example(Location location, String text, Optional<String> json) {
    public Example {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(json, "json");
    }
}
