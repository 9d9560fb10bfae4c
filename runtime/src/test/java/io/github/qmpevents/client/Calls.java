package io.github.qmpevents.client;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/** Makes calls that wait, each on its own thread, and awaits that they wait. */
final class Calls {
    private Calls() {}

    static <T> Call<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "call");
        thread.setDaemon(true);
        thread.start();
        return new Call<>(task, thread);
    }

    record Call<T>(FutureTask<T> task, Thread thread) {
        T result() throws InterruptedException, ExecutionException {
            return task.get();
        }

        /** Returns the exception that the call ends with. The call must not have a result. */
        Throwable failure() throws InterruptedException {
            try {
                throw new AssertionError("expected a failure, found the result " + task.get());
            } catch (ExecutionException e) {
                return Objects.requireNonNull(e.getCause());
            }
        }

        /** Returns true if the thread of the call waits. */
        boolean waits() {
            return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
        }
    }

    /** Waits until a condition is true. */
    static void awaitThat(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("still waiting");
            }
            Thread.onSpinWait();
        }
    }
}
