package io.github.qmpevents.client;

import java.io.Serial;

/** Thrown when a deadline passes. The message names the missing step, and a possible reason. */
public final class QmpTimeoutException extends QmpException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpTimeoutException(String message) {
        super(message, null);
    }
}
