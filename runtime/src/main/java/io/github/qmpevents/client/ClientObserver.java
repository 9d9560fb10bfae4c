package io.github.qmpevents.client;

import java.net.SocketAddress;
import java.time.Duration;

/**
 * An observer of clients, for metrics. Each method gets the address of QEMU, so that one observer can serve many
 * clients. A QEMU that dials in over a Unix socket has no address: the methods get that of the {@link QmpListener}.
 *
 * <pre>{@code
 * import io.github.qmpevents.client.ClientObserver;
 * import java.net.SocketAddress;
 *
 * final class DroppedItems implements ClientObserver {
 *     @Override
 *     public void dropped(SocketAddress peer, long count) {
 *         System.err.println(peer + ": " + count + " items were dropped");
 *     }
 * }
 * }</pre>
 *
 * <p>Most methods are called on the thread that reads from all connections: implementations must be thread-safe, return
 * quickly, and not throw. An exception is logged, and otherwise ignored.
 */
public interface ClientObserver {
    /** The observer that does nothing. */
    ClientObserver NONE = new ClientObserver() {};

    /**
     * Called when a connection is ready for commands: for the first time, and again after each loss.
     *
     * @param peer the address of QEMU
     */
    default void connected(SocketAddress peer) {}

    /**
     * Called when a connection that was ready has ended.
     *
     * @param peer the address of QEMU
     * @param reason the reason for the end
     */
    default void disconnected(SocketAddress peer, EndReason reason) {}

    /**
     * Called after bytes have been read.
     *
     * @param peer the address of QEMU
     * @param count the number of bytes, at least 1
     */
    default void bytesRead(SocketAddress peer, int count) {}

    /**
     * Called for each event, before subscriptions get it.
     *
     * @param peer the address of QEMU
     * @param eventName the name of the event on the wire
     */
    default void eventArrived(SocketAddress peer, String eventName) {}

    /**
     * Called for input that was skipped.
     *
     * @param peer the address of QEMU
     * @param length the number of bytes, at least 1
     */
    default void malformed(SocketAddress peer, long length) {}

    /**
     * Called when items were dropped because the queue of a subscription was full.
     *
     * @param peer the address of QEMU
     * @param count the number of items, at least 1
     */
    default void dropped(SocketAddress peer, long count) {}

    /**
     * Called after an event or a report of malformed input was put into the queue of a subscription.
     *
     * @param peer the address of QEMU
     * @param items the number of such items in that queue
     */
    default void queued(SocketAddress peer, int items) {}

    /**
     * Called when the reply to a command has arrived.
     *
     * @param peer the address of QEMU
     * @param command the name of the command
     * @param latency the time since the command was sent or queued
     */
    default void replied(SocketAddress peer, String command, Duration latency) {}
}
