package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The items between the thread that reads and the threads of one subscriber. Thread-safe. */
final class Inbox<E extends QmpEvent> {
    /** The receiver of reports about a queue. It must not wait for the queue. */
    interface Monitor {
        /** Called when a queue with {@link Overflow#WAIT} is full. */
        void heldUp();

        /** Called when such a queue has room again, or has ended. */
        void released();

        /** Called without the lock of the queue: an observer may do anything, such as close its client. */
        void dropped(long count);

        /** Called without the lock of the queue. */
        void queued(int items);
    }

    /** The largest number of items that are taken together. */
    private static final int MOST_AT_ONCE = 64;

    private final Monitor monitor;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ItemQueue<E> queue;
    private Overflow overflow;
    private StreamItem.@Nullable Disconnected<E> end;
    private boolean isHeldUp;
    private volatile boolean isAnnounced = true;

    /** Set once. Run after each later change, without the lock. */
    private @Nullable Runnable listener;

    Inbox(Capacity capacity, Overflow overflow, Monitor monitor) {
        queue = new ItemQueue<>(capacity);
        this.overflow = overflow;
        this.monitor = monitor;
    }

    /**
     * Puts an event or a report of malformed input into the queue. If it is full, does what the subscriber's {@link
     * Overflow} says. Call {@link #announce} afterwards, once for any number of items: waking a thread for each would
     * cost more than everything else.
     *
     * @return false if the queue takes no more items
     */
    boolean offer(ItemQueue.Sized<E> item) {
        boolean isAdded;
        long droppedNow;
        int size;
        lock.lock();
        try {
            droppedNow = makeRoomFor(item);
            isAnnounced = false;
            isAdded = end == null;
            if (isAdded) {
                queue.add(item);
            }
            size = queue.size();
            if (!queue.isHalfEmpty()) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
        if (droppedNow > 0) {
            monitor.dropped(droppedNow);
        }
        if (isAdded) {
            monitor.queued(size);
        }
        return isAdded;
    }

    /** Wakes the threads that wait for an item, if items were offered. */
    void announce() {
        if (!isAnnounced) {
            change(() -> {});
        }
    }

    /** Returns the number of items that were dropped. */
    private long makeRoomFor(ItemQueue.Sized<E> item) {
        long dropped = 0;
        while (end == null && !isHeldUp && !queue.hasRoomFor(item)) {
            switch (overflow) {
                case WAIT -> {
                    isHeldUp = true;
                    monitor.heldUp();
                }
                case DROP_OLDEST -> {
                    queue.dropOldest();
                    dropped++;
                }
                case END_SUBSCRIPTION -> setEnd(new StreamItem.Disconnected<>(EndReason.OVERFLOW, Optional.empty()));
            }
        }
        return dropped;
    }

    /** Puts an item about the connection into the queue, full or not. */
    void add(ItemQueue.Sized<E> item) {
        change(() -> {
            if (end == null) {
                queue.addNotice(item);
            }
        });
    }

    /** Makes this the first item. */
    void begin(StreamItem.Connected<E> item) {
        change(() -> queue.begin(item));
    }

    /** Makes this the last item, unless there is one. */
    void end(StreamItem.Disconnected<E> item) {
        change(() -> setEnd(item));
    }

    /** Makes this the last item, unless there is one, and drops all others. */
    void clear(StreamItem.Disconnected<E> item) {
        change(() -> {
            queue.clear();
            setEnd(item);
        });
    }

    /** Sets the handling of a full queue, from now on. */
    void setOverflow(Overflow newOverflow) {
        change(() -> overflow = newOverflow);
    }

    /**
     * Sets a listener that is run after each later change.
     *
     * @throws IllegalStateException if there is one already
     */
    void setListener(Runnable newListener) {
        lock.lock();
        try {
            if (listener != null) {
                throw new IllegalStateException("this subscription is already dispatched on an executor");
            }
            listener = newListener;
        } finally {
            lock.unlock();
        }
    }

    /** Changes the queue, and wakes the threads that wait for a change. */
    private void change(Runnable change) {
        Runnable told;
        lock.lock();
        try {
            change.run();
            changed.signalAll();
            isAnnounced = true;
            told = listener;
        } finally {
            lock.unlock();
        }
        if (told != null) {
            told.run();
        }
    }

    private void setEnd(StreamItem.Disconnected<E> item) {
        if (end == null) {
            end = item;
            queue.leaveBudget();
            release();
        }
    }

    private void release() {
        if (isHeldUp) {
            isHeldUp = false;
            monitor.released();
        }
    }

    /** Returns true if nothing is read from the connection because this queue is full. */
    boolean isHeldUp() {
        return check(() -> isHeldUp);
    }

    /** Returns true if the queue holds twice as much as it should, since it can't hold up reading at the moment. */
    boolean isOverfull() {
        return check(() -> isHeldUp && queue.isOverfull());
    }

    /** Returns true if there is no item, not even a last one. */
    boolean isEmpty() {
        return check(() -> queue.isEmpty() && end == null);
    }

    /** Returns true if the queue takes no more items. */
    boolean hasEnded() {
        return check(() -> end != null);
    }

    private boolean check(BooleanSupplier condition) {
        lock.lock();
        try {
            return condition.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the next item, waiting if necessary. Every later call returns the last item again. */
    StreamItem<E> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            StreamItem<E> item = next();
            while (item == null) {
                changed.await();
                item = next();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the next item, waiting up to a time; null if none arrived. */
    @Nullable
    StreamItem<E> poll(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            StreamItem<E> item = next();
            while (item == null && left > 0) {
                left = changed.awaitNanos(left);
                item = next();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the items in the queue, up to {@link #MOST_AT_ONCE}, waiting for the first if necessary. */
    List<StreamItem<E>> takeSome() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            List<StreamItem<E>> items = nextSome();
            while (items.isEmpty()) {
                changed.await();
                items = nextSome();
            }
            return items;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the items in the queue, up to {@link #MOST_AT_ONCE}. */
    List<StreamItem<E>> pollSome() {
        lock.lock();
        try {
            return nextSome();
        } finally {
            lock.unlock();
        }
    }

    private List<StreamItem<E>> nextSome() {
        List<StreamItem<E>> items = new ArrayList<>();
        StreamItem<E> item = next();
        while (item != null) {
            items.add(item);
            item = item == end || items.size() == MOST_AT_ONCE ? null : next();
        }
        return items;
    }

    private @Nullable StreamItem<E> next() {
        StreamItem<E> item = queue.poll();
        if (item == null) {
            return end;
        }
        // Not as soon as there is room, so that the threads do not take turns for each item.
        if (isHeldUp && queue.isHalfEmpty()) {
            release();
        }
        return item;
    }
}
