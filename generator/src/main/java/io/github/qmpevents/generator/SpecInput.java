package io.github.qmpevents.generator;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A spec to read.
 *
 * @param file its path; locations name it as given here, and files that it includes are looked for from here
 * @param content its bytes, where they come from elsewhere, such as the standard input; empty where they are in the file. A
 *     stream can be read once.
 */
public record SpecInput(Path file, Optional<InputStream> content) {
    public SpecInput {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(content, "content");
    }

    /** Returns the spec in a file. */
    public static SpecInput of(Path file) {
        return new SpecInput(file, Optional.empty());
    }
}
