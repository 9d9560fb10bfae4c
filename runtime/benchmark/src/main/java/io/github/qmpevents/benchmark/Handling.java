package io.github.qmpevents.benchmark;

import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDispatcher;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The ways in which handlers can get the events of many subscriptions. */
enum Handling {
    /** An executor of two threads for all subscriptions. */
    EXECUTOR("executor, 2 threads") {
        @Override
        void begin(Subscription<Event> subscription, EventDispatcher<Event> dispatcher) {
            Future<?> unused = subscription.dispatchTo(dispatcher, Threads.TWO);
        }
    },
    /** A thread for each subscription: a virtual thread if the JDK has them. */
    THREAD_EACH(Threads.HAS_VIRTUAL ? "one virtual thread each" : "one thread each") {
        @Override
        void begin(Subscription<Event> subscription, EventDispatcher<Event> dispatcher) {
            Threads.start(() -> {
                try {
                    subscription.dispatchTo(dispatcher);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    },
    /** The thread that reads. */
    DIRECT("`Runnable::run`") {
        @Override
        void begin(Subscription<Event> subscription, EventDispatcher<Event> dispatcher) {
            Future<?> unused = subscription.dispatchTo(dispatcher, Runnable::run);
        }
    };

    private final String description;

    Handling(String description) {
        this.description = description;
    }

    /** Returns the threads of the handlers, for a table. */
    String description() {
        return description;
    }

    /** Begins to pass the events of a subscription to a dispatcher. */
    abstract void begin(Subscription<Event> subscription, EventDispatcher<Event> dispatcher);

    /** The threads of handlers. */
    private static final class Threads {
        static final boolean HAS_VIRTUAL = Runtime.version().feature() >= 21;

        static final Executor TWO = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "handlers");
            thread.setDaemon(true);
            return thread;
        });

        private Threads() {}

        static void start(Runnable task) {
            if (!HAS_VIRTUAL) {
                Thread thread = new Thread(task, "handlers");
                thread.setDaemon(true);
                thread.start();
                return;
            }
            try {
                MethodType type = MethodType.methodType(Thread.class, Runnable.class);
                Object unused = MethodHandles.publicLookup()
                        .findStatic(Thread.class, "startVirtualThread", type)
                        .invoke(task);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
