package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A directory for files that are complete but not yet in their place, so that a full disk is met before the first file is
 * replaced, and nobody ever sees half a file. It lies in the output directory: a move within a file system is atomic.
 */
final class Staging implements AutoCloseable {
    private final Path directory;
    private final Map<Path, Path> stagedByTarget = new HashMap<>();

    /** Makes the directory, or takes over the one that a killed process left. */
    Staging(Path directory) throws IOException {
        if (Files.isSymbolicLink(directory)) {
            throw new OutputException(directory + " is a symbolic link; expected a directory of ours. Remove the link");
        }
        this.directory = Files.createDirectories(directory);
        clear();
    }

    /** Writes what is later to be at {@code target}. */
    void stage(Path target, byte[] content) throws IOException {
        Path staged = directory.resolve(Integer.toString(stagedByTarget.size()));
        Files.write(staged, content);
        stagedByTarget.put(target, staged);
    }

    /** Puts what is staged for {@code target} in its place. */
    void publish(Path target) throws IOException {
        Path staged = stagedByTarget.get(target);
        if (staged != null) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        clear();
        Files.delete(directory);
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
