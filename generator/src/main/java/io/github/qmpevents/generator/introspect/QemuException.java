package io.github.qmpevents.generator.introspect;

import java.io.IOException;
import java.io.Serial;

/** Thrown when a QEMU does not return its schema. The message is for the user: it names the program and the problem. */
public final class QemuException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    QemuException(String message) {
        super(message);
    }

    QemuException(String message, Throwable cause) {
        super(message, cause);
    }
}
