package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.io.Serial;

/** An output directory can't be updated, through a fault that the user can mend. Nothing was written. */
public final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** An exception that says which file is in the way, why, and what to do. */
    public OutputException(String message) {
        super(message);
    }
}
