package io.github.qmpevents.runtime;

/** The result of dispatching a message with an {@link EventDispatcher}. */
public enum DispatchResult {
    /** The message is an event, and at least one handler was called. */
    HANDLED,
    /** The message is an event without a handler. */
    UNHANDLED,
    /** The message is a QMP message of another kind: a greeting, or the reply to a command. No handler was called. */
    NOT_AN_EVENT,
    /** The message is malformed. The handler for malformed messages was called. */
    MALFORMED
}
