package io.github.qmpevents.client;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown when a {@link QmpClient} could not do what it was asked to do. */
public abstract sealed class QmpException extends RuntimeException
        permits QmpCommandException, QmpConnectionException, QmpInterruptedException, QmpTimeoutException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
