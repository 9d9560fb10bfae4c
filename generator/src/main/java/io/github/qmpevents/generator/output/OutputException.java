package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * An output directory can't be updated. The message is for the user: it names the file that is in the way, says why, and
 * what to do. Found before the first write wherever that is possible; no file is ever left half written.
 */
public final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * An exception for what was found in the directory.
     *
     * @param message which file it is, what is wrong, and what to do
     */
    public OutputException(String message) {
        super(message);
    }

    /**
     * An exception for what the file system said.
     *
     * @param message which file it is, and what is wrong
     * @param cause what the file system said
     */
    public OutputException(String message, IOException cause) {
        super(message, cause);
    }

    /** Returns the exception for a file system that failed, with the reason in the message. */
    static OutputException because(String message, IOException cause) {
        return new OutputException(message + ": " + reason(cause), cause);
    }

    /** The exceptions of a file system often have nothing but the file for a message. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
