package io.github.qmpevents.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Starts the waiting threads of clients: virtual ones on Java 21 and newer. */
final class ClientThreads {
    /** {@code Thread.startVirtualThread}; null before Java 21. */
    private static final @Nullable MethodHandle START_VIRTUAL = findStartVirtual();

    private ClientThreads() {}

    private static @Nullable MethodHandle findStartVirtual() {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            MethodType type = MethodType.methodType(Thread.class, Runnable.class);
            return MethodHandles.publicLookup().findStatic(Thread.class, "startVirtualThread", type);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static Thread start(String name, Runnable task) {
        if (START_VIRTUAL == null) {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
        try {
            Thread thread = (Thread) START_VIRTUAL.invokeExact(task);
            thread.setName(name);
            return thread;
        } catch (Throwable e) {
            throw new IllegalStateException("no virtual thread could be started", e);
        }
    }
}
