package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An iterator over the items of a subscription, up to and including its end. Not thread-safe. */
final class ItemIterator<E extends QmpEvent> implements Iterator<StreamItem<E>> {
    private final Subscription<E> subscription;
    private @Nullable StreamItem<E> next;
    private boolean hasEnded;

    ItemIterator(Subscription<E> subscription) {
        this.subscription = subscription;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !hasEnded) {
            next = take();
            hasEnded = next instanceof StreamItem.Disconnected<E>;
        }
        return next != null;
    }

    @Override
    public StreamItem<E> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the subscription has ended");
        }
        StreamItem<E> item = Objects.requireNonNull(next);
        next = null;
        return item;
    }

    private StreamItem<E> take() {
        try {
            return subscription.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QmpInterruptedException("interrupted while waiting for the next item", e);
        }
    }
}
