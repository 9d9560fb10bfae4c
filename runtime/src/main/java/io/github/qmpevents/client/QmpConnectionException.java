package io.github.qmpevents.client;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown when there is no connection: it could not be made, or it has ended. The message gives the reason. */
public final class QmpConnectionException extends QmpException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
