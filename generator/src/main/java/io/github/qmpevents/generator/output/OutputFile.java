package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that is written atomically: no reader ever sees a part of it, and it is unchanged if writing fails. Immutable.
 *
 * @param path its path, or that of a link to it; the directory must exist
 */
public record OutputFile(Path path) {
    public OutputFile {
        Objects.requireNonNull(path, "path");
    }

    /**
     * Creates or replaces the file.
     *
     * @param text its content, which is encoded in UTF-8
     * @throws OutputException if something other than a file is in the way, or the file system fails
     */
    public void write(String text) throws OutputException {
        try {
            Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new OutputException(path + " is not a regular file. Choose another one");
            }
            replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.because("can't write " + path, e);
        }
    }

    /** Replaces the file with a complete temporary file in the same directory: such a move is atomic. */
    private static void replace(Path file, byte[] content) throws IOException {
        Path complete = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(complete, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(complete);
        }
    }
}
