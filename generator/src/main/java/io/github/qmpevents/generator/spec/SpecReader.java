package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a spec. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * Reads the spec in a file. Never throws for what the file contains, nor for a file that can't be read: that is a
     * diagnostic.
     *
     * @param file the spec; locations name it as given here
     */
    public static SpecReading read(Path file) {
        return new SpecReading(Optional.empty(), new Diagnostics(file.toString(), List.of()));
    }
}
