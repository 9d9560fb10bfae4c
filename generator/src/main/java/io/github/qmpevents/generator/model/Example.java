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

    /** Returns the place of the character at an index of the text. */
    public Location at(int index) {
        int line = location.line();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        int column = (start == 0 ? location.column() : 1) + index - start;
        return new Location(location.file(), line, column);
    }
}
