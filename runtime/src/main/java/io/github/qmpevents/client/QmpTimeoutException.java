package io.github.qmpevents.client;

import java.io.Serial;

/** Something did not happen before its deadline. The message says what, and what the reason may be. */
public final class QmpTimeoutException extends QmpException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpTimeoutException(String message) {
        super(message, null);
    }
}
