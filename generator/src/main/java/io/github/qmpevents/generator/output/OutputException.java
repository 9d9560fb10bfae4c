package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * Thrown when an output directory can't be updated. The message is for the user: it names the file, the problem and the
 * remedy. If possible, the problem is found before the first write. No file is ever left partially written.
 */
public final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Constructs an exception for a finding in the directory.
     *
     * @param message the file, the problem and the remedy
     */
    public OutputException(String message) {
        super(message);
    }

    /**
     * Constructs an exception for a failure of the file system.
     *
     * @param message the file and the problem
     * @param cause the failure
     */
    public OutputException(String message, IOException cause) {
        super(message, cause);
    }

    /** Returns the exception for a failure of the file system, with the reason in the message. */
    static OutputException because(String message, IOException cause) {
        return new OutputException(message + ": " + reason(cause), cause);
    }

    /** Returns the reason of a failure: the message of such an exception is often only the file's name. */
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
