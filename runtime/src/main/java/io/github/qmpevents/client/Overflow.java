package io.github.qmpevents.client;

/**
 * The handling of an item that arrives for a {@link Subscription} whose queue is full. A queue is full when another
 * item would make it hold more items or more bytes than {@link QmpClientBuilder#queueCapacity} and {@link
 * QmpClientBuilder#queueBytes} allow, or when the {@link MemoryBudget} of its client is used up. Items about the
 * connection do not count in number, and are always put into the queue.
 *
 * <pre>{@code
 * Subscription<Event> newest = qemu.subscribe(Overflow.DROP_OLDEST);
 * }</pre>
 */
public enum Overflow {
    /**
     * Nothing more is read from the connection until there is room: from the subscription on, nothing is lost, and QEMU
     * keeps the rest. Every other subscription and every reply waits as well, so do not await a command on the thread
     * that empties the queue.
     *
     * <p>Until a new connection is ready, reading goes on, and the queue may hold twice as much. If more arrives before
     * the greeting of QEMU and the reply to the first command, the connection ends.
     */
    WAIT,
    /**
     * The oldest events and reports of malformed input are dropped. A {@link StreamItem.Dropped} before the next one
     * gives their number.
     */
    DROP_OLDEST,
    /**
     * The subscription ends with {@link EndReason#OVERFLOW}, after the items in the queue. The connection and its other
     * subscriptions continue.
     */
    END_SUBSCRIPTION
}
