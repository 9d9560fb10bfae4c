package io.github.qmpevents.generator;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A spec to read.
 *
 * @param file its path; locations use it as given here, and included files are relative to it
 * @param content its bytes if they come from elsewhere, such as standard input; empty to read the file. A stream can be
 *     read only once
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
