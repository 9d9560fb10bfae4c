package io.github.qmpevents.client;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A number of bytes that the queues of several clients share, in addition to the limit of each queue. While the budget
 * is used up, each queue of these clients counts as full, but an empty queue always takes one item. Queues of clients
 * and subscriptions that have ended leave the budget: they can't grow, and may never be emptied. Thread-safe.
 *
 * <pre>{@code
 * MemoryBudget budget = MemoryBudget.ofBytes(64 << 20);
 * QmpClientBuilder<Event> builder = QmpClient.builder(Event.decoder()).memoryBudget(budget); // for all clients
 * }</pre>
 */
public final class MemoryBudget {
    /** The budget of clients that share none. */
    static final MemoryBudget UNLIMITED = new MemoryBudget(Long.MAX_VALUE);

    private final long bytes;
    private final AtomicLong used = new AtomicLong();

    private MemoryBudget(long bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns a budget. Items count as in {@link QmpClientBuilder#queueBytes}.
     *
     * @throws IllegalArgumentException if it is less than 1 byte
     */
    public static MemoryBudget ofBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("expected a budget of at least 1 byte, found " + bytes);
        }
        return new MemoryBudget(bytes);
    }

    /** Returns the number of bytes in the queues of all clients that share this budget and have not ended. */
    public long usedBytes() {
        return used.get();
    }

    boolean hasRoomFor(long more) {
        return more <= bytes - used.get();
    }

    void add(long more) {
        if (this != UNLIMITED) {
            used.addAndGet(more);
        }
    }

    void release(long fewer) {
        add(-fewer);
    }
}
