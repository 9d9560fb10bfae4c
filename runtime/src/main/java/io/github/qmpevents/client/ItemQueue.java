package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A queue of items. Its input, which is events and reports of malformed input, is bounded in number and in bytes.
 * Notices, which are items about the connection, are never dropped. Not thread-safe.
 */
final class ItemQueue<E extends QmpEvent> {
    private final Capacity capacity;
    private MemoryBudget budget;
    private final Deque<Sized<E>> items = new ArrayDeque<>();

    /** The notices that come before the dropped items. */
    private final Deque<Sized<E>> notices = new ArrayDeque<>();

    /** The number of items that were dropped right before those in the queue. */
    private long dropped;

    /** The number of items that are input. */
    private int size;

    private long bytes;

    /** An item with the size of the message that it came from, in bytes. */
    record Sized<E extends QmpEvent>(StreamItem<E> item, long bytes) {
        private boolean isInput() {
            return item instanceof StreamItem.Arrived<E> || item instanceof StreamItem.Malformed<E>;
        }
    }

    ItemQueue(Capacity capacity) {
        this.capacity = capacity;
        budget = capacity.budget();
    }

    /** Returns true if the input can be added. There is always room for one, however large. */
    boolean hasRoomFor(Sized<E> input) {
        return size == 0
                || (size < capacity.items()
                        && bytes + input.bytes() <= capacity.bytes()
                        && budget.hasRoomFor(input.bytes()));
    }

    /** Adds input, even beyond the capacity. */
    void add(Sized<E> input) {
        items.add(input);
        size++;
        charge(input.bytes());
    }

    /** Adds a notice, even beyond the capacity. */
    void addNotice(Sized<E> notice) {
        append(items, notice);
        charge(notice.bytes());
    }

    /**
     * Appends a notice. A loss of the connection replaces the one before and its new connection, if there is no input
     * in between: otherwise the queue of a client that only sends commands would grow with each loss.
     */
    private void append(Deque<Sized<E>> list, Sized<E> notice) {
        if (notice.item() instanceof StreamItem.Lost<E>) {
            for (int count = sinceLastLoss(list); count > 0; count--) {
                charge(-list.removeLast().bytes());
            }
        }
        list.add(notice);
    }

    /** Returns the number of notices from the last loss on; 0 if there is none after the last input. */
    private static <E extends QmpEvent> int sinceLastLoss(Deque<Sized<E>> list) {
        int count = 0;
        Iterator<Sized<E>> fromLast = list.descendingIterator();
        while (fromLast.hasNext()) {
            Sized<E> next = fromLast.next();
            count++;
            if (next.isInput()) {
                return 0;
            } else if (next.item() instanceof StreamItem.Lost<E>) {
                return count;
            }
        }
        return 0;
    }

    /** Adds an item before all others. It has no size, since the client keeps it for later subscriptions anyway. */
    void begin(StreamItem.Connected<E> first) {
        notices.addFirst(new Sized<>(first, 0));
    }

    /** Drops the oldest input, and keeps the notices before it. There must be input. */
    void dropOldest() {
        Sized<E> oldest = items.remove();
        while (!oldest.isInput()) {
            append(notices, oldest);
            oldest = items.remove();
        }
        size--;
        charge(-oldest.bytes());
        dropped++;
    }

    /** Removes and returns the oldest item; null if there is none. */
    @Nullable
    StreamItem<E> poll() {
        Sized<E> oldest = notices.poll();
        if (oldest == null && dropped > 0) {
            StreamItem<E> gap = new StreamItem.Dropped<>(dropped);
            dropped = 0;
            return gap;
        }
        if (oldest == null) {
            oldest = items.poll();
        }
        if (oldest == null) {
            return null;
        }
        if (oldest.isInput()) {
            size--;
        }
        charge(-oldest.bytes());
        return oldest.item();
    }

    void clear() {
        items.clear();
        notices.clear();
        dropped = 0;
        size = 0;
        charge(-bytes);
    }

    /** Leaves the budget, since the queue takes no more items. Those in it may never be taken. */
    void leaveBudget() {
        budget.release(bytes);
        budget = MemoryBudget.UNLIMITED;
    }

    private void charge(long more) {
        bytes += more;
        budget.add(more);
    }

    /** Returns the number of events and reports of malformed input. */
    int size() {
        return size;
    }

    boolean isEmpty() {
        return items.isEmpty() && notices.isEmpty() && dropped == 0;
    }

    boolean isHalfEmpty() {
        return size <= capacity.items() / 2 && bytes <= capacity.bytes() / 2;
    }

    boolean isOverfull() {
        return size / 2 >= capacity.items() || bytes / 2 >= capacity.bytes();
    }
}
