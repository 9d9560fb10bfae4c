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
     * QEMU went away, and its last event about its machine was SHUTDOWN: the normal end. A reset of the connection counts
     * too, since it is how an orderly end often looks.
     */
    SHUTDOWN("QEMU ended the connection after SHUTDOWN"),
    /** QEMU ended the connection without a SHUTDOWN before: it was killed, crashed, or dropped this client. */
    ENDED("QEMU ended the connection without SHUTDOWN"),
    /** The connection failed. */
    FAILED("the connection failed"),
    /** The queue of a subscription with {@link Overflow#END_SUBSCRIPTION} was full. The connection may live on. */
    OVERFLOW("the queue of the subscription was full"),
    /** The connection was lost, and could not be made again within the time of {@link ReconnectPolicy#giveUpAfter}. */
    GAVE_UP("no new connection within the time of the policy");

    private final String description;

    EndReason(String description) {
        this.description = description;
    }

    /** Returns the reason in a few words, to go behind a colon. */
    public String description() {
        return description;
    }

    /** Returns the reason and a cause in a few words. */
    String describe(Optional<Throwable> cause) {
        return cause.map(failure -> description + ": " + failure.getMessage()).orElse(description);
    }
}
