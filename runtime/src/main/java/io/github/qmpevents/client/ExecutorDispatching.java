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

    /**
     * Begins to dispatch. The thread that reads schedules the items that are already in the queue, as it does later
     * ones, so that an executor that calls its tasks directly never calls handlers on the thread of the caller.
     */
    void begin() {
        try {
            SelectorLoop.executeOnce(this::schedule);
        } catch (Throwable e) {
            fail(e);
        }
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
            do {
                dispatchBatches();
            } while (!end.isDone() && hasMore() && new Continuation().isCalledDirectly());
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void dispatchBatches() {
        for (int i = 0; i < MOST_BATCHES; i++) {
            List<StreamItem<E>> items = subscription.inbox().pollSome();
            if (items.isEmpty()) {
                return;
            }
            Optional<StreamItem.Disconnected<E>> last = dispatching.dispatch(items);
            if (last.isPresent()) {
                end.complete(last.get());
                return;
            }
        }
    }

    /** Returns true if there are more items that no other task is about to dispatch. */
    private boolean hasMore() {
        isScheduled.set(false);
        return !subscription.inbox().isEmpty() && isScheduled.compareAndSet(false, true);
    }

    /**
     * The next task of an executor. If the executor calls it directly, it does nothing: the task that has submitted it
     * continues instead. Otherwise, each would be called within the previous one, until the stack overflows.
     */
    private final class Continuation implements Runnable {
        private final Thread submitting = Thread.currentThread();

        /** Used only on the submitting thread, like the other one. */
        private boolean isSubmitted;

        private boolean isDirect;

        /** Submits this task. */
        boolean isCalledDirectly() {
            executor.execute(this);
            isSubmitted = true;
            return isDirect;
        }

        @Override
        public void run() {
            if (Thread.currentThread() == submitting && !isSubmitted) {
                isDirect = true;
            } else {
                dispatch();
            }
        }
    }

    private void fail(Throwable failure) {
        isScheduled.set(true); // Closing changes the queue, which must not schedule another task.
        subscription.close();
        end.completeExceptionally(failure);
    }
}
