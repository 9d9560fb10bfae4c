package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All subscriptions of a connection. One of them is there from the beginning and keeps what comes before the first subscriber,
 * who then gets it. Thread-safe, but items come from one thread.
 */
final class Subscriptions<E extends QmpEvent> {
    private final Capacity capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Subscription<E>> all = new CopyOnWriteArrayList<>();
    private @Nullable Subscription<E> unclaimed;
    private StreamItem.@Nullable Connected<E> connected;
    private StreamItem.@Nullable Disconnected<E> end;

    /**
     * Subscriptions with queues of this capacity.
     *
     * @param unclaimedOverflow what happens when the queue for the first subscriber is full before there is one
     */
    Subscriptions(Capacity capacity, Overflow unclaimedOverflow) {
        this.capacity = capacity;
        Subscription<E> first = new Subscription<>(capacity, unclaimedOverflow, item -> true, all::remove);
        unclaimed = first;
        all.add(first);
    }

    /** A subscription to everything: for the first caller from the beginning, for others from now. */
    Subscription<E> subscribe(Overflow overflow) {
        lock.lock();
        try {
            Subscription<E> first = unclaimed;
            if (first != null) {
                unclaimed = null;
                return first.with(overflow);
            }
            Subscription<E> subscription = add(overflow, item -> true);
            if (connected != null) {
                subscription.begin(connected);
            }
            return subscription;
        } finally {
            lock.unlock();
        }
    }

    /** A subscription to events of a type, from now. A full queue ends it, so that one that nobody reads does no harm. */
    Subscription<E> subscribeTo(Class<? extends E> type) {
        Objects.requireNonNull(type, "type");
        lock.lock();
        try {
            return add(
                    Overflow.DISCONNECT,
                    item -> item instanceof StreamItem.Arrived<E> arrived && type.isInstance(arrived.event()));
        } finally {
            lock.unlock();
        }
    }

    private Subscription<E> add(Overflow overflow, Predicate<StreamItem<E>> wanted) {
        Subscription<E> subscription = new Subscription<>(capacity, overflow, wanted, all::remove);
        if (end == null) {
            all.add(subscription);
        } else {
            subscription.end(end);
        }
        return subscription;
    }

    /** Gives an item to all, with the bytes of its message. Waits where a subscriber wants that. */
    void publish(StreamItem<E> item, long bytes) {
        ItemQueue.Sized<E> sized = new ItemQueue.Sized<>(item, bytes);
        all.forEach(subscription -> subscription.offer(sized));
        all.removeIf(Subscription::ended);
    }

    /** The connection is, or was, ready. Nobody can have subscribed before. */
    void begin(StreamItem.Connected<E> item) {
        lock.lock();
        try {
            connected = item;
            Objects.requireNonNull(unclaimed).begin(item);
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more will come, for those who are here and those who will be. */
    void end(StreamItem.Disconnected<E> item) {
        lock.lock();
        try {
            end = item;
            all.forEach(subscription -> subscription.end(item));
            all.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Returns true if nothing is read from the connection because a queue is full. */
    boolean holdUpReading() {
        return all.stream().anyMatch(Subscription::holdsUpReading);
    }
}
