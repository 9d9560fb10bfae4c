package io.github.qmpevents.client;

/** What happens when an item arrives for a {@link Subscription} whose queue is full. */
public enum Overflow {
    /**
     * Nothing more is read from the connection until there is room: nothing is lost, and QEMU keeps what it can't send. Every
     * other subscription and every reply waits as well, so do not await a command on the thread that empties the queue.
     */
    WAIT,
    /** The oldest item is dropped. How many were is told by a {@link StreamItem.Dropped} before the next item. */
    DROP_OLDEST,
    /**
     * The subscription ends with {@link EndReason#OVERFLOW}, after the items that are in the queue. The connection and its
     * other subscriptions go on.
     */
    DISCONNECT
}
