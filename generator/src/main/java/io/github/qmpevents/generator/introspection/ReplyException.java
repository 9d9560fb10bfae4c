package io.github.qmpevents.generator.introspection;

import java.util.Objects;

/** Thrown within this package when an entry of a reply has the wrong form. */
final class ReplyException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    ReplyException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
