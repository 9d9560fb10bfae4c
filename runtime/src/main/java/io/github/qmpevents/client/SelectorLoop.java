package io.github.qmpevents.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The thread that reads from all connections of this program. It runs as long as there are connections. Thread-safe.
 *
 * <p>A thread for each connection would take ten times the memory, and virtual threads three times as much.
 */
final class SelectorLoop implements Runnable {
    private static final System.Logger LOG = System.getLogger(QmpClient.class.getName());
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static @Nullable SelectorLoop running;

    private final Selector selector;
    private final Thread thread;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private int connections;

    private SelectorLoop(Selector selector) {
        this.selector = selector;
        thread = new LoopThread(this);
    }

    /** The thread of a loop. */
    private static final class LoopThread extends Thread {
        LoopThread(SelectorLoop loop) {
            super(loop, "qmp-selector");
            setDaemon(true);
        }
    }

    /**
     * Joins one more connection to the running loop. Starts the loop if necessary.
     *
     * @throws IOException if there is no descriptor left for a selector
     */
    static SelectorLoop join() throws IOException {
        LOCK.lock();
        try {
            SelectorLoop loop = running;
            if (loop == null) {
                loop = start();
                running = loop;
            }
            loop.connections++;
            return loop;
        } finally {
            LOCK.unlock();
        }
    }

    private static SelectorLoop start() throws IOException {
        SelectorLoop loop = new SelectorLoop(Selector.open());
        try {
            loop.thread.start();
            return loop;
        } catch (Throwable e) {
            loop.selector.close();
            throw e;
        }
    }

    /** Leaves the loop. Its thread ends after the last connection has left. */
    void leave() {
        LOCK.lock();
        try {
            connections--;
            if (connections == 0) {
                running = null;
            }
        } finally {
            LOCK.unlock();
        }
        selector.wakeup();
    }

    private boolean isNeeded() {
        LOCK.lock();
        try {
            return connections > 0;
        } finally {
            LOCK.unlock();
        }
    }

    /**
     * Runs a task on the thread of the running loop. Starts a loop for the task if necessary.
     *
     * @throws IOException if there is no descriptor left for a selector
     */
    static void executeOnce(Runnable task) throws IOException {
        SelectorLoop loop = join();
        loop.execute(() -> {
            try {
                task.run();
            } finally {
                loop.leave();
            }
        });
    }

    /** Runs a task on the thread of the loop, after all earlier tasks. */
    void execute(Runnable task) {
        tasks.add(task);
        if (Thread.currentThread() != thread) {
            selector.wakeup();
        }
    }

    /** Returns true on the thread of a loop, which must not wait for anything that needs a loop. */
    static boolean isCurrentThread() {
        return Thread.currentThread() instanceof LoopThread;
    }

    /**
     * Registers a channel. For the thread of the loop.
     *
     * @param whenReady a task to run when the channel is ready for one of the operations
     */
    SelectionKey register(SocketChannel channel, int operations, Runnable whenReady) throws ClosedChannelException {
        return channel.register(selector, operations, whenReady);
    }

    /** Closes a channel and releases its descriptor. For a task on the thread of the loop. */
    void close(SocketChannel channel) {
        try (channel) {
            SelectionKey key = channel.keyFor(selector);
            if (key != null) {
                key.cancel();
                selector.selectNow(ready -> {});
            }
        } catch (IOException e) {
            // There is nothing left to release.
        }
    }

    /** Waits for the thread to end if no connection is left. Does not wait on the thread of a loop. */
    void awaitEndIfUnneeded() throws InterruptedException {
        if (!isCurrentThread() && !isNeeded()) {
            thread.join();
        }
    }

    @Override
    public void run() {
        try (selector) {
            while (isNeeded()) {
                survive(this::select);
                runTasks();
                // A handler may have interrupted its thread, which would keep the selector from waiting.
                boolean unused = Thread.interrupted();
            }
        } catch (IOException e) {
            // There is nothing left to release.
        }
    }

    private void select() {
        try {
            selector.select(key -> survive((Runnable) key.attachment()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            survive(task);
        }
    }

    /** Runs a task. Its failure must not affect other connections. */
    private static void survive(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            report(e);
        }
    }

    private static void report(Throwable failure) {
        try {
            LOG.log(Level.ERROR, "a task of the thread that reads from all connections failed", failure);
        } catch (Throwable e) {
            // Usually out of memory.
        }
    }
}
