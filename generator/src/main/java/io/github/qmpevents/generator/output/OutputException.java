package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.io.Serial;

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
}
