package io.github.qmpevents.client;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@link QmpClient} fails: when QEMU refuses a command, the connection ends, or a deadline passes.
 *
 * <pre>{@code
 * try {
 *     qemu.execute("device_del", Map.of("id", "disk0"));
 * } catch (QmpCommandException e) {
 *     System.err.println(e.errorClass() + ": " + e.description()); // QEMU refuses the command
 * } catch (QmpTimeoutException | QmpConnectionException e) {
 *     System.err.println(e.getMessage()); // says whether QEMU has the command
 * }
 * }</pre>
 */
public abstract sealed class QmpException extends RuntimeException
        permits QmpCommandException, QmpConnectionException, QmpInterruptedException, QmpTimeoutException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
