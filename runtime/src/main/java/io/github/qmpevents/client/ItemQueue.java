package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A queue of items, bounded in number and in bytes. Not thread-safe. */
final class ItemQueue<E extends QmpEvent> {
    private final Capacity capacity;
    private final Queue<Sized<E>> items = new ArrayDeque<>();
    private long bytes;

    /** An item with the size of the message that it came from, in bytes. */
    record Sized<E extends QmpEvent>(StreamItem<E> item, long bytes) {}

    ItemQueue(Capacity capacity) {
        this.capacity = capacity;
    }

    /** Returns true if the item can be added. There is always room for one item, however large. */
    boolean hasRoomFor(Sized<E> item) {
        return items.isEmpty()
                || (items.size() < capacity.items()
                        && bytes + item.bytes() <= capacity.bytes()
                        && capacity.budget().hasRoomFor(item.bytes()));
    }

    /** Adds an item, even beyond the capacity. */
    void add(Sized<E> item) {
        items.add(item);
        bytes += item.bytes();
        capacity.budget().add(item.bytes());
    }

    /** Removes and returns the oldest item; null if there is none. */
    @Nullable
    StreamItem<E> poll() {
        Sized<E> oldest = items.poll();
        if (oldest == null) {
            return null;
        }
        bytes -= oldest.bytes();
        capacity.budget().release(oldest.bytes());
        return oldest.item();
    }

    void clear() {
        items.clear();
        capacity.budget().release(bytes);
        bytes = 0;
    }

    int size() {
        return items.size();
    }

    boolean isHalfEmpty() {
        return items.size() <= capacity.items() / 2 && bytes <= capacity.bytes() / 2;
    }
}
