package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that is written as a whole: nobody ever sees a part of it, and if writing fails, it is as before. Immutable.
 *
 * @param path its path, or that of a link to it; the directory must exist
 */
public record OutputFile(Path path) {
    public OutputFile {
        Objects.requireNonNull(path, "path");
    }

    /**
     * Writes the file, whether it exists or not.
     *
     * @param text its content, which is encoded in UTF-8
     * @throws OutputException if something else than a file is in the way, or the file system fails
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

    /** The complete content lies beside the file before it is moved: a move within a directory is atomic. */
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
