package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * An example of an event.
 *
 * @param location where its text begins
 * @param text its text as it stands in the spec, with line breaks
 * @param json the same as JSON that a strict reader accepts; empty where it could not be made out
 */
public record Example(Location location, String text, Optional<String> json) {
    public Example {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(json, "json");
    }
}
