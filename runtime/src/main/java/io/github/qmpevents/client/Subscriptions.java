package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All subscriptions of a client. One of them exists from the beginning, and keeps the items that arrive before the
 * first subscriber, which then gets it. Thread-safe, but items must come from one thread.
 */
final class Subscriptions<E extends QmpEvent> {
    private final Capacity capacity;
    private final Inbox.Monitor monitor;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Interest<E>> all = new CopyOnWriteArrayList<>();
    private @Nullable Subscription<E> unclaimed;
    private StreamItem.@Nullable Connected<E> connected;
    private StreamItem.@Nullable Lost<E> lost;
    private StreamItem.@Nullable Disconnected<E> end;

    /**
     * A subscription.
     *
     * @param wanted the condition that its items fulfil
     */
    private record Interest<E extends QmpEvent>(Subscription<E> subscription, Predicate<StreamItem<E>> wanted) {}

    /**
     * Creates subscriptions with queues of this capacity.
     *
     * @param unclaimedOverflow the handling of items when the queue for the first subscriber is full before there is
     *     one
     */
    Subscriptions(Capacity capacity, Overflow unclaimedOverflow, Inbox.Monitor monitor) {
        this.capacity = capacity;
        this.monitor = monitor;
        unclaimed = add(unclaimedOverflow, Subscriptions::isNoStatus);
    }

    private static boolean isNoStatus(StreamItem<?> item) {
        return !(item instanceof StreamItem.Status<?>);
    }

    /** Returns a subscription to everything: for the first caller from the beginning, for others from now on. */
    Subscription<E> subscribe(Overflow overflow) {
        lock.lock();
        try {
            Subscription<E> first = unclaimed;
            if (first != null) {
                unclaimed = null;
                first.inbox().setOverflow(overflow);
                return first;
            }
            return addBegun(overflow, Subscriptions::isNoStatus);
        } finally {
            lock.unlock();
        }
    }

    /** Returns a subscription to everything from now on, and to the status after each connection. */
    Subscription<E> subscribe(Overflow overflow, StreamItem.Status<E> status) {
        lock.lock();
        try {
            Subscription<E> subscription = addBegun(overflow, item -> true);
            subscription.inbox().add(sized(status, status.status()));
            return subscription;
        } finally {
            lock.unlock();
        }
    }

    private Subscription<E> addBegun(Overflow overflow, Predicate<StreamItem<E>> wanted) {
        Subscription<E> subscription = add(overflow, wanted);
        if (connected != null) {
            subscription.inbox().begin(connected);
        }
        if (lost != null) {
            subscription.inbox().add(new ItemQueue.Sized<>(lost, 0));
        }
        return subscription;
    }

    /** Returns a subscription to events of a type, from now on. A full queue ends it, so an unread one does no harm. */
    Subscription<E> subscribeTo(Class<? extends E> type) {
        Objects.requireNonNull(type, "type");
        lock.lock();
        try {
            return add(
                    Overflow.END_SUBSCRIPTION,
                    item -> item instanceof StreamItem.Arrived<E> arrived && type.isInstance(arrived.event()));
        } finally {
            lock.unlock();
        }
    }

    private Subscription<E> add(Overflow overflow, Predicate<StreamItem<E>> wanted) {
        Inbox<E> inbox = new Inbox<>(capacity, overflow, monitor);
        Subscription<E> subscription = new Subscription<>(inbox, this::remove);
        if (end == null) {
            all.add(new Interest<>(subscription, wanted));
        } else {
            inbox.end(end);
        }
        return subscription;
    }

    private void remove(Subscription<E> subscription) {
        all.removeIf(interest -> interest.subscription() == subscription);
    }

    /**
     * Gives an item of this size to the subscriptions that want it. Call {@link #announce} afterwards, once for any
     * number of items.
     */
    void publish(StreamItem<E> item, long bytes) {
        ItemQueue.Sized<E> sized = new ItemQueue.Sized<>(item, bytes);
        boolean haveEnded = false;
        for (Interest<E> interest : all) {
            if (interest.wanted().test(item) && !interest.subscription().inbox().offer(sized)) {
                interest.subscription().inbox().announce();
                haveEnded = true;
            }
        }
        if (haveEnded) {
            all.removeIf(interest -> interest.subscription().inbox().hasEnded());
        }
    }

    /** Returns true if a queue that holds up reading holds twice as much as it should, and must get nothing more. */
    boolean areOverfull() {
        return all.stream().anyMatch(interest -> interest.subscription().inbox().isOverfull());
    }

    /** Wakes the subscribers that wait for published items. */
    void announce() {
        for (Interest<E> interest : all) {
            interest.subscription().inbox().announce();
        }
    }

    /** Returns true if a subscriber wants the status after each connection. */
    boolean wantStatus() {
        StreamItem<E> status = new StreamItem.Status<>(RawJson.of("{}"));
        return all.stream().anyMatch(interest -> interest.wanted().test(status));
    }

    /** Handles a connection that is ready, for the first time or again. */
    void connected(StreamItem.Connected<E> item) {
        List<Interest<E>> before;
        lock.lock();
        try {
            boolean isFirst = connected == null;
            connected = item;
            lost = null;
            // Later subscriptions begin with this item.
            before = isFirst ? List.of() : List.copyOf(all);
            if (isFirst) {
                Objects.requireNonNull(unclaimed).inbox().begin(item);
            }
        } finally {
            lock.unlock();
        }
        add(sized(item, item.greeting()), before);
    }

    /** Handles the status of the machine after the connection is ready. */
    void status(StreamItem.Status<E> item) {
        add(sized(item, item.status()), all);
    }

    /** Handles the loss of a connection that will be made again. */
    void lost(StreamItem.Lost<E> item) {
        List<Interest<E>> before;
        lock.lock();
        try {
            lost = item;
            before = List.copyOf(all);
        } finally {
            lock.unlock();
        }
        add(new ItemQueue.Sized<>(item, 0), before);
    }

    private void add(ItemQueue.Sized<E> item, List<Interest<E>> interests) {
        for (Interest<E> interest : interests) {
            if (interest.wanted().test(item.item())) {
                interest.subscription().inbox().add(item);
            }
        }
    }

    private static <E extends QmpEvent> ItemQueue.Sized<E> sized(StreamItem<E> item, RawJson message) {
        return new ItemQueue.Sized<>(item, message.toBytes().length);
    }

    /** Ends all current and future subscriptions. */
    void end(StreamItem.Disconnected<E> item) {
        List<Interest<E>> before;
        lock.lock();
        try {
            if (end != null) {
                return;
            }
            end = item;
            before = List.copyOf(all);
            all.clear();
        } finally {
            lock.unlock();
        }
        before.forEach(interest -> interest.subscription().inbox().end(item));
    }
}
