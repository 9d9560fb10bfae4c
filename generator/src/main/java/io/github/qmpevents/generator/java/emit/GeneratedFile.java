package io.github.qmpevents.generator.java.emit;

import java.util.Objects;

/**
 * A Java source file that is not written yet.
 *
 * @param path its path below the source root, separated by {@code /}: {@code com/example/StopEvent.java}
 * @param content its text, with {@code \n} at the end of each line
 */
public record GeneratedFile(String path, String content) {
    /** The beginning of the first line of each file. */
    public static final String MARK = "// " + SourceFiles.ORIGIN;

    public GeneratedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
    }
}
