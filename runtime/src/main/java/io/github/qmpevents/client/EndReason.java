package io.github.qmpevents.client;

import java.util.Optional;

/**
 * The reason for the end of a connection or of a subscription.
 *
 * <pre>{@code
 * EndReason reason = qemu.subscribe().dispatchTo(dispatcher).reason();
 * boolean isOrderly = reason == EndReason.SHUTDOWN || reason == EndReason.CLOSED;
 * }</pre>
 */
public enum EndReason {
    /** This program closed the client or the subscription. */
    CLOSED("closed by this program"),
    /**
     * QEMU ended the connection after SHUTDOWN, without RESUME in between: the normal end. A reset of the connection
     * counts too, since an orderly end often looks like one.
     */
    SHUTDOWN("QEMU ended the connection after SHUTDOWN"),
    /** QEMU ended the connection without an earlier SHUTDOWN: it was killed, crashed, or dropped this client. */
    ENDED("QEMU ended the connection without SHUTDOWN"),
    /** The connection failed. */
    FAILED("the connection failed"),
    /** The queue of a subscription with {@link Overflow#END_SUBSCRIPTION} was full. The connection may stay open. */
    OVERFLOW("the queue of the subscription was full"),
    /** The connection was lost, and could not be restored within the time of {@link ReconnectPolicy#giveUpAfter}. */
    GAVE_UP("no new connection within the time limit of the policy");

    private final String description;

    EndReason(String description) {
        this.description = description;
    }

    /** Returns the reason in a few words, for use after a colon. */
    public String description() {
        return description;
    }

    /** Returns the reason and a cause in a few words. */
    String describe(Optional<Throwable> cause) {
        return cause.map(failure -> description + ": " + failure.getMessage()).orElse(description);
    }
}
