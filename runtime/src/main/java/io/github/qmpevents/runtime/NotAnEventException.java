package io.github.qmpevents.runtime;

import java.io.Serial;
import java.util.Objects;

/** A message that was to be decoded as an event is a sound QMP message of another kind. */
public final class NotAnEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MessageType type;

    /** An exception for a message of this kind. */
    public NotAnEventException(MessageType type) {
        super("not an event: the message has a member \"" + type.member() + "\" and no \"event\"", null, false, false);
        this.type = Objects.requireNonNull(type, "type");
    }

    /** Returns the kind of the message. */
    public MessageType type() {
        return type;
    }
}
