package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A directory for complete files that are not yet in their place. A full disk thus causes a failure before the first
 * replacement, and no reader ever sees a partial file. It is in the output directory, since a move within a file system
 * is atomic.
 */
final class Staging implements AutoCloseable {
    private final Path directory;
    private final Map<Path, Path> stagedByTarget = new HashMap<>();

    /** Creates the directory, or takes over that of a killed process. */
    Staging(Path directory) throws IOException {
        if (Files.isSymbolicLink(directory)) {
            throw new OutputException(directory + " is a symbolic link; expected a directory. Remove the link");
        }
        this.directory = Files.createDirectories(directory);
        clear();
    }

    /** Writes the future content of {@code target}. */
    void stage(Path target, byte[] content) throws IOException {
        Path staged = directory.resolve(Integer.toString(stagedByTarget.size()));
        Files.write(staged, content);
        stagedByTarget.put(target, staged);
    }

    /** Moves the staged file for {@code target} to its place. */
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
