package io.github.qmpevents.runtime;

import java.io.Serial;
import java.util.Objects;

/** Thrown when a message to decode is not an event, but a valid QMP message of another kind. */
public final class NotAnEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MessageType type;

    /** Constructs an exception for a message of a kind. */
    public NotAnEventException(MessageType type) {
        super("not an event: the message has a member \"" + type.member() + "\" and no \"event\"", null, false, false);
        this.type = Objects.requireNonNull(type, "type");
    }

    /** Returns the kind of the message. */
    public MessageType type() {
        return type;
    }
}
