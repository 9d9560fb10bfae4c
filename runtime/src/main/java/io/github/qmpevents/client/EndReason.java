package io.github.qmpevents.client;

/** Why no more items will come. */
public enum EndReason {
    /** This program closed the client or the subscription. */
    CLOSED("closed by this program"),
    /**
     * QEMU went away, and the last it had told of its machine was SHUTDOWN: the normal end. A reset of the connection counts
     * too, since it is how an orderly end often looks.
     */
    SHUTDOWN("QEMU ended the connection after SHUTDOWN"),
    /** QEMU ended the connection without a SHUTDOWN before: it was killed, crashed, or dropped this client. */
    ENDED("QEMU ended the connection without SHUTDOWN"),
    /** The connection failed. */
    FAILED("the connection failed"),
    /** The queue of a subscription with {@link Overflow#DISCONNECT} was full. The connection may live on. */
    OVERFLOW("the queue of the subscription was full");

    private final String description;

    EndReason(String description) {
        this.description = description;
    }

    /** The reason in a few words, to go behind a colon. */
    public String description() {
        return description;
    }
}
