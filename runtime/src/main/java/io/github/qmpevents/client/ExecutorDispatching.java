package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Dispatches a subscription on an executor, one item at a time, with one task for the items in its queue. Thread-safe.
 */
final class ExecutorDispatching<E extends QmpEvent> {
    /** The number of batches after which the executor's other tasks get a turn. */
    private static final int MOST_BATCHES = 16;

    private final Subscription<E> subscription;
    private final Dispatching<E> dispatching;
    private final Executor executor;
    private final AtomicBoolean isScheduled = new AtomicBoolean();
    private final CompletableFuture<StreamItem.Disconnected<E>> end = new CompletableFuture<>();

    ExecutorDispatching(Subscription<E> subscription, Dispatching<E> dispatching, Executor executor) {
        this.subscription = subscription;
        this.dispatching = dispatching;
        this.executor = executor;
    }

    /** Returns a future that is completed at the end of the stream. */
    CompletableFuture<StreamItem.Disconnected<E>> end() {
        return end;
    }

    /** Makes the executor dispatch the items in the queue, unless it is about to do so. */
    void schedule() {
        if (!end.isDone() && isScheduled.compareAndSet(false, true)) {
            try {
                executor.execute(this::dispatch);
            } catch (Throwable e) {
                fail(e);
            }
        }
    }

    private void dispatch() {
        try {
            List<StreamItem<E>> items = subscription.inbox().pollSome();
            for (int i = 0; i < MOST_BATCHES && !items.isEmpty(); i++) {
                Optional<StreamItem.Disconnected<E>> last = dispatching.dispatch(items);
                if (last.isPresent()) {
                    end.complete(last.get());
                    return;
                }
                items = i + 1 < MOST_BATCHES ? subscription.inbox().pollSome() : List.of();
            }
        } catch (Throwable e) {
            fail(e);
            return;
        }
        isScheduled.set(false);
        if (!subscription.inbox().isEmpty()) {
            schedule();
        }
    }

    private void fail(Throwable failure) {
        end.completeExceptionally(failure);
        subscription.close();
    }
}
