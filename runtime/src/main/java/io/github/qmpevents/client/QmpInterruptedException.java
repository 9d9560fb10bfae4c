package io.github.qmpevents.client;

import java.io.Serial;

/**
 * Thrown when a thread is interrupted while it waits in an iterator, which can't throw {@link InterruptedException}.
 */
public final class QmpInterruptedException extends QmpException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpInterruptedException(String message, InterruptedException cause) {
        super(message, cause);
    }
}
