package io.github.qmpevents.runtime;

/** The result for a message that was given to an {@link EventDispatcher}. */
public enum DispatchResult {
    /** It is an event, and at least one handler was called with it. */
    HANDLED,
    /** It is an event that no handler was registered for. */
    UNHANDLED,
    /** It is a QMP message of another kind: a greeting, or the reply to a command. No handler was called. */
    NOT_AN_EVENT,
    /** It is malformed. The handler for malformed messages was called, if there is one. */
    MALFORMED
}
