package io.github.qmpevents.client;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The thread that reads from all connections of this program. It runs as long as there are any. Thread-safe.
 *
 * <p>A thread for each connection would take ten times the memory, and virtual threads three times as much.
 */
final class SelectorLoop implements Runnable {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static @Nullable SelectorLoop running;

    private final Selector selector;
    private final Thread thread;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private int connections;

    private SelectorLoop(Selector selector) {
        this.selector = selector;
        thread = new Thread(this, "qmp-selector");
        thread.setDaemon(true);
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
                loop = new SelectorLoop(Selector.open());
                loop.thread.start();
                running = loop;
            }
            loop.connections++;
            return loop;
        } finally {
            LOCK.unlock();
        }
    }

    /** Takes leave of the loop. Its thread ends after the last connection has left. */
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

    /** Runs a task on the thread of the loop, after all that was given before. It must not throw. */
    void execute(Runnable task) {
        tasks.add(task);
        if (!isCurrentThread()) {
            selector.wakeup();
        }
    }

    boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    /**
     * Registers a channel. For the thread of the loop.
     *
     * @param whenReady is run when the channel is ready for one of the operations; it must not throw
     */
    SelectionKey register(SocketChannel channel, int operations, Runnable whenReady) throws ClosedChannelException {
        return channel.register(selector, operations, whenReady);
    }

    /** Closes a channel and gives its descriptor back. For a task on the thread of the loop. */
    void close(SocketChannel channel) {
        try (channel) {
            SelectionKey key = channel.keyFor(selector);
            if (key != null) {
                key.cancel();
                selector.selectNow(ready -> {});
            }
        } catch (IOException e) {
            // There is nothing left to lose.
        }
    }

    /** Waits until the thread has ended if no connection is left. Does not wait on the thread itself. */
    void awaitEndIfUnneeded() throws InterruptedException {
        if (!isCurrentThread() && !isNeeded()) {
            thread.join();
        }
    }

    @Override
    public void run() {
        try (selector) {
            while (isNeeded()) {
                selector.select(key -> ((Runnable) key.attachment()).run());
                runTasks();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the selector failed", e);
        }
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }
}
