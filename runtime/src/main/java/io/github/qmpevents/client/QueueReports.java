package io.github.qmpevents.client;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the queues that hold up reading, and reports on all queues of a client to its observer. Thread-safe. */
final class QueueReports implements Inbox.Monitor {
    private final Observed observed;
    private final Runnable onRoom;
    private final AtomicInteger heldUp = new AtomicInteger();

    /**
     * Creates reports without queues.
     *
     * @param onRoom a task to run when no queue holds up reading any more
     */
    QueueReports(Observed observed, Runnable onRoom) {
        this.observed = observed;
        this.onRoom = onRoom;
    }

    /** Returns true if nothing is read from the connection because a queue is full. */
    boolean holdUpReading() {
        return heldUp.get() > 0;
    }

    @Override
    public void heldUp() {
        heldUp.incrementAndGet();
    }

    @Override
    public void released() {
        if (heldUp.decrementAndGet() == 0) {
            onRoom.run();
        }
    }

    @Override
    public void dropped(long count) {
        observed.report((observer, peer) -> observer.dropped(peer, count));
    }

    @Override
    public void queued(int items) {
        observed.report((observer, peer) -> observer.queued(peer, items));
    }
}
