package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.QmpEvent;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A stream of everything that arrives on a connection, with its own bounded queue. It yields {@link
 * StreamItem.Connected}, then the items that arrive, then {@link StreamItem.Disconnected}, which it repeats for every
 * later call, so a subscriber always learns that the stream has ended.
 *
 * <pre>{@code
 * try (Subscription<Event> subscription = qemu.subscribe()) {
 *     for (StreamItem<Event> item : subscription) { // ends with the connection
 *         if (item instanceof StreamItem.Arrived<Event> arrived) {
 *             System.out.println(arrived.event());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Thread-safe. Each item is yielded once, so several threads that take from one subscription share the items.
 *
 * @param <E> the type of all events of the spec
 */
public final class Subscription<E extends QmpEvent> implements AutoCloseable, Iterable<StreamItem<E>> {
    private final Inbox<E> inbox;
    private final Consumer<Subscription<E>> onClose;
    private volatile boolean closed;

    /**
     * Creates a subscription that has not begun.
     *
     * @param onClose a consumer that gets this subscription when the subscriber closes it
     */
    Subscription(Inbox<E> inbox, Consumer<Subscription<E>> onClose) {
        this.inbox = inbox;
        this.onClose = onClose;
    }

    /**
     * Returns the next item, waiting if necessary. At the end of the stream, every call returns {@link
     * StreamItem.Disconnected}.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public StreamItem<E> take() throws InterruptedException {
        return inbox.take();
    }

    /**
     * Returns the next item, waiting up to a time; empty if none arrived. At the end of the stream, every call returns
     * {@link StreamItem.Disconnected}.
     *
     * @param timeout the longest time to wait; zero or less does not wait
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Optional<StreamItem<E>> poll(Duration timeout) throws InterruptedException {
        return Optional.ofNullable(inbox.poll(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS));
    }

    /**
     * Returns an iterator over the items, up to and including {@link StreamItem.Disconnected}. It waits in {@code
     * hasNext} and in {@code next}. If the thread is interrupted meanwhile, it throws a {@link
     * QmpInterruptedException}, and the thread stays interrupted.
     */
    @Override
    public Iterator<StreamItem<E>> iterator() {
        return new ItemIterator<>(this);
    }

    /**
     * Passes events to the handlers of a dispatcher until the stream ends, on the thread of the caller. Malformed input
     * goes to the dispatcher too. Dropped items and lost connections are logged as warnings with {@link System.Logger};
     * {@link #take} returns them.
     *
     * <p>If the dispatcher throws, so does this method. It then closes the subscription, since the next items may be
     * lost: they have been taken from the queue together.
     *
     * @param dispatcher the dispatcher with the handlers
     * @return the end of the stream
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public StreamItem.Disconnected<E> dispatchTo(EventDispatcher<E> dispatcher) throws InterruptedException {
        Dispatching<E> dispatching = new Dispatching<>(this, dispatcher);
        for (; ; ) {
            List<StreamItem<E>> items = inbox.takeSome();
            Optional<StreamItem.Disconnected<E>> last;
            try {
                last = dispatching.dispatch(items);
            } catch (Throwable e) {
                close();
                throw e;
            }
            if (last.isPresent()) {
                return last.get();
            }
        }
    }

    /**
     * Passes events to the handlers of a dispatcher until the stream ends, on the threads of an executor: one at a
     * time, in order. No thread waits meanwhile, so thousands of subscriptions can share a few threads. Malformed
     * input, dropped items and lost connections are handled as in {@link #dispatchTo(EventDispatcher)}.
     *
     * <p>The executor {@code Runnable::run} calls the handlers on the thread that reads from all connections, also
     * for the items that are already in the queue. Events then reach them without a change of threads. But while a
     * handler runs, nothing is read, so a handler that waits for a reply waits in vain.
     *
     * @param dispatcher the dispatcher with the handlers
     * @param executor the executor that runs the handlers
     * @return a future that is completed at the end of the stream; completed exceptionally if the dispatcher or the
     *     executor throws, and the subscription is then closed
     * @throws IllegalStateException if this subscription is already dispatched on an executor
     */
    public CompletableFuture<StreamItem.Disconnected<E>> dispatchTo(EventDispatcher<E> dispatcher, Executor executor) {
        ExecutorDispatching<E> dispatching =
                new ExecutorDispatching<>(this, new Dispatching<>(this, dispatcher), executor);
        inbox.setListener(dispatching::schedule);
        dispatching.begin();
        return dispatching.end();
    }

    /** Ends the subscription: the items in its queue are dropped, and every wait for an item ends. */
    @Override
    public void close() {
        closed = true;
        inbox.clear(new StreamItem.Disconnected<>(EndReason.CLOSED, Optional.empty()));
        onClose.accept(this);
    }

    boolean isClosed() {
        return closed;
    }

    Inbox<E> inbox() {
        return inbox;
    }
}
