package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.io.Serial;

/** Thrown when QEMU refuses a command. */
public final class QmpCommandException extends QmpException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String errorClass;
    private final String description;

    QmpCommandException(String command, RawJson error) {
        this(command, text(error, "class"), text(error, "desc"));
    }

    private QmpCommandException(String command, String errorClass, String description) {
        super(command + ": " + errorClass + ": " + description, null);
        this.errorClass = errorClass;
        this.description = description;
    }

    /**
     * Returns QEMU's class of the error, such as {@code GenericError}, {@code CommandNotFound} or {@code
     * DeviceNotFound}.
     */
    public String errorClass() {
        return errorClass;
    }

    /** Returns QEMU's human-readable description of the error. */
    public String description() {
        return description;
    }

    private static String text(RawJson error, String member) {
        return error.at(member).flatMap(RawJson::asString).orElse("");
    }
}
