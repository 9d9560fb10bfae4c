package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * An example of an event. Immutable.
 *
 * @param location the place where its text begins
 * @param text its text in the spec, its lines separated by {@code \n}: all but the first begin at column 1
 * @param json the same as strict JSON, each token at the index that it has in the text; empty where it could not be made out
 */
public record Example(Location location, String text, Optional<String> json) {
    public Example {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(json, "json");
    }
}
