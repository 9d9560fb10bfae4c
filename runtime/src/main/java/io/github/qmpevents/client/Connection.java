package io.github.qmpevents.client;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A socket that is read on the thread of the {@link SelectorLoop}, and written on any thread. Never blocks.
 * Thread-safe.
 */
final class Connection implements Commands.Sink {
    /** The receiver of everything that happens on a connection, on the thread of the loop. */
    interface Handler {
        void connected();

        /** Returns a buffer with room for the next bytes: at least one, and a bounded number. */
        ByteBuffer room();

        /** Handles bytes that were read into the room. */
        void received(int count);

        /** Called when there is room for bytes to write, after {@link #awaitRoom}. */
        void writable();

        /**
         * Called at the end of the connection.
         *
         * @param failure the failure; null if QEMU has ended the connection
         */
        void ended(@Nullable Throwable failure);
    }

    /**
     * The largest number of bytes in one write: the JDK keeps a direct buffer of that size for each thread that writes.
     */
    private static final int MOST_BYTES = 16 * 1024;

    private final SocketChannel channel;
    private final SocketAddress peer;
    private final Handler handler;
    private final SelectorLoop loop;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Set on the thread of the loop. */
    private volatile @Nullable SelectionKey key;

    /**
     * Joins a socket to the loop, or closes it if that fails. Nothing happens before {@link #start}.
     *
     * @param channel the socket, which need not be connected yet
     * @param peer the address of the other end
     */
    Connection(SocketChannel channel, SocketAddress peer, Handler handler) throws IOException {
        this.channel = channel;
        this.peer = peer;
        this.handler = handler;
        boolean hasJoined = false;
        try {
            channel.configureBlocking(false);
            loop = SelectorLoop.join();
            hasJoined = true;
        } finally {
            if (!hasJoined) {
                channel.close();
            }
        }
    }

    /** Connects if necessary, and then reads. */
    void start() {
        loop.execute(() -> endIfItFails(this::connect));
    }

    private void connect() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        Runnable whenReady = () -> endIfItFails(this::ready);
        if (channel.isConnected() || channel.connect(peer)) {
            key = loop.register(channel, SelectionKey.OP_READ, whenReady);
            handler.connected();
        } else {
            key = loop.register(channel, SelectionKey.OP_CONNECT, whenReady);
        }
    }

    private void ready() throws IOException {
        SelectionKey ready = Objects.requireNonNull(key);
        if (ready.isConnectable() && channel.finishConnect()) {
            ready.interestOps(SelectionKey.OP_READ);
            handler.connected();
        }
        if (ready.isValid() && ready.isWritable()) {
            ready.interestOpsAnd(~SelectionKey.OP_WRITE);
            handler.writable();
        }
        if (ready.isValid() && ready.isReadable()) {
            read();
        }
    }

    /** A part of the work on a connection. */
    private interface Work {
        void run() throws IOException;
    }

    private void endIfItFails(Work work) {
        try {
            work.run();
        } catch (CancelledKeyException e) {
            // Closed meanwhile.
        } catch (Throwable e) {
            // Usually out of memory. No other thread can report it.
            handler.ended(e);
        }
    }

    private void read() throws IOException {
        int count = channel.read(handler.room());
        if (count < 0) {
            handler.ended(null);
        } else {
            handler.received(count);
        }
    }

    /** Stops reading. For the thread of the loop. */
    void pause() {
        Objects.requireNonNull(key).interestOpsAnd(~SelectionKey.OP_READ);
    }

    /** Resumes reading, and runs a task on the thread of the loop. */
    void resume(Runnable task) {
        loop.execute(() -> endIfItFails(() -> {
            SelectionKey paused = key;
            if (paused != null && paused.isValid()) {
                paused.interestOpsOr(SelectionKey.OP_READ);
                task.run();
            }
        }));
    }

    /**
     * Writes as many of the bytes as the socket takes now.
     *
     * @return true if it took all of them
     */
    @Override
    public boolean write(ByteBuffer bytes) throws IOException {
        int count = 1;
        while (bytes.hasRemaining() && count > 0) {
            count = channel.write(bytes.slice(bytes.position(), Math.min(MOST_BYTES, bytes.remaining())));
            bytes.position(bytes.position() + count);
        }
        return !bytes.hasRemaining();
    }

    /** Calls {@link Handler#writable} as soon as the socket takes bytes again. */
    @Override
    public void awaitRoom() {
        loop.execute(() -> {
            SelectionKey full = key;
            if (full != null && full.isValid()) {
                full.interestOpsOr(SelectionKey.OP_WRITE);
            }
        });
    }

    /**
     * Ends reading and writing immediately.
     *
     * @param last a task to run on the thread of the loop, after everything that has happened on the connection
     */
    void close(Runnable last) {
        loop.execute(last);
        loop.execute(() -> {
            if (closed.getCount() > 0) {
                loop.close(channel);
                loop.leave();
                closed.countDown();
            }
        });
    }

    /**
     * Waits until a closed connection has released its descriptor, and the thread of the loop if it was the last
     * connection. Does not wait on the thread of a loop.
     */
    void awaitEnd() {
        try {
            if (!SelectorLoop.isCurrentThread()) {
                closed.await();
                loop.awaitEndIfUnneeded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
