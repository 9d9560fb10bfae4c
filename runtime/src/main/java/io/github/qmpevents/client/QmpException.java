package io.github.qmpevents.client;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A {@link QmpClient} could not do what it was asked. */
public abstract sealed class QmpException extends RuntimeException
        permits QmpCommandException, QmpConnectionException, QmpTimeoutException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
