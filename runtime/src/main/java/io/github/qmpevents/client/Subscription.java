package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.QmpEvent;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A stream of what arrives on a connection, with a bounded queue of its own. It yields {@link StreamItem.Connected}, then what
 * arrives, then {@link StreamItem.Disconnected}, which it repeats to whoever asks again: a subscriber always learns that no
 * more will come.
 *
 * <p>Thread-safe. Each item is yielded once, so several threads that take from one subscription share the items.
 *
 * @param <E> the type of all events of the spec
 */
public final class Subscription<E extends QmpEvent> implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Subscription.class.getName());

    private final Predicate<StreamItem<E>> wanted;
    private final Consumer<Subscription<E>> onClose;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ItemQueue<E> queue;
    private Overflow overflow;
    private StreamItem.@Nullable Connected<E> connected;
    private StreamItem.@Nullable Disconnected<E> end;
    private long dropped;
    private boolean holdsUpReading;

    /**
     * A subscription that has not begun.
     *
     * @param wanted selects the items; it is asked on the reading thread
     * @param onClose gets this subscription when the subscriber closes it
     */
    Subscription(
            Capacity capacity, Overflow overflow, Predicate<StreamItem<E>> wanted, Consumer<Subscription<E>> onClose) {
        queue = new ItemQueue<>(capacity);
        this.overflow = overflow;
        this.wanted = wanted;
        this.onClose = onClose;
    }

    /**
     * The next item; waits for it. After the last one it is {@link StreamItem.Disconnected} again and again.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public StreamItem<E> take() throws InterruptedException {
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

    /**
     * The next item; waits for it up to a time. Empty where none came. After the last one it is
     * {@link StreamItem.Disconnected} again and again.
     *
     * @param timeout how long to wait; zero or less does not wait
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Optional<StreamItem<E>> poll(Duration timeout) throws InterruptedException {
        long left = TimeUnit.NANOSECONDS.convert(timeout);
        lock.lockInterruptibly();
        try {
            StreamItem<E> item = next();
            while (item == null && left > 0) {
                left = changed.awaitNanos(left);
                item = next();
            }
            return Optional.ofNullable(item);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Gives events to the handlers of a dispatcher until no more come, on the thread of the caller. Malformed input goes to the
     * dispatcher too. That items were dropped is logged as a warning by {@link System.Logger}; who wants to know uses
     * {@link #take}.
     *
     * @param dispatcher has the handlers; what it does with a handler that throws is its matter
     * @return why no more will come
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public StreamItem.Disconnected<E> dispatchTo(EventDispatcher<E> dispatcher) throws InterruptedException {
        for (; ; ) {
            StreamItem<E> item = take();
            if (item instanceof StreamItem.Arrived<E> arrived) {
                dispatcher.dispatch(arrived.received());
            } else if (item instanceof StreamItem.Malformed<E> malformed) {
                dispatcher.dispatchMalformed(malformed.text().getBytes(StandardCharsets.UTF_8), malformed.problem());
            } else if (item instanceof StreamItem.Dropped<E> gone) {
                LOG.log(Level.WARNING, "{0} items were dropped, since the queue was full", gone.count());
            } else if (item instanceof StreamItem.Disconnected<E> last) {
                return last;
            }
        }
    }

    /** Ends the subscription: what is in its queue is dropped, and who waits for an item gets the end. */
    @Override
    public void close() {
        lock.lock();
        try {
            queue.clear();
            dropped = 0;
            connected = null;
            end(new StreamItem.Disconnected<>(EndReason.CLOSED, Optional.empty()));
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }

    /** Puts an item into the queue, if it is wanted. Waits for room where the subscriber chose that. */
    void offer(ItemQueue.Sized<E> item) {
        if (!wanted.test(item.item())) {
            return;
        }
        lock.lock();
        try {
            makeRoomFor(item);
            if (end == null) {
                queue.add(item);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Does what the subscriber chose while the queue is full. There is room afterwards, or the subscription has ended. */
    private void makeRoomFor(ItemQueue.Sized<E> item) {
        while (end == null && !queue.hasRoomFor(item)) {
            switch (overflow) {
                case WAIT -> {
                    holdsUpReading = true;
                    changed.awaitUninterruptibly();
                }
                case DROP_OLDEST -> {
                    queue.poll();
                    dropped++;
                }
                case DISCONNECT -> end(new StreamItem.Disconnected<>(EndReason.OVERFLOW, Optional.empty()));
            }
        }
        holdsUpReading = false;
    }

    /** Makes this the first item. */
    void begin(StreamItem.Connected<E> item) {
        lock.lock();
        try {
            connected = item;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Makes this the last item, unless there is one. */
    void end(StreamItem.Disconnected<E> item) {
        lock.lock();
        try {
            if (end == null) {
                end = item;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on, does this when the queue is full. */
    Subscription<E> with(Overflow changedOverflow) {
        lock.lock();
        try {
            overflow = changedOverflow;
            return this;
        } finally {
            lock.unlock();
        }
    }

    /** Returns true if nothing is read from the connection because this queue is full. */
    boolean holdsUpReading() {
        lock.lock();
        try {
            return holdsUpReading;
        } finally {
            lock.unlock();
        }
    }

    /** Returns true if nothing more can come into the queue. */
    boolean ended() {
        lock.lock();
        try {
            return end != null;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable StreamItem<E> next() {
        if (connected != null) {
            StreamItem<E> first = connected;
            connected = null;
            return first;
        }
        if (dropped > 0) {
            StreamItem<E> gap = new StreamItem.Dropped<>(dropped);
            dropped = 0;
            return gap;
        }
        StreamItem<E> item = queue.poll();
        if (item == null) {
            return end;
        }
        // Not at the first room, so that the threads do not take turns for each item.
        if (holdsUpReading && queue.isHalfEmpty()) {
            changed.signalAll();
        }
        return item;
    }
}
