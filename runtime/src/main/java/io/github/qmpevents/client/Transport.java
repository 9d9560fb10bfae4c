package io.github.qmpevents.client;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A socket with a thread that reads and a thread that writes, so that no thread of a user is ever in a call that can't be given
 * up: closing ends both. Thread-safe.
 */
final class Transport {
    /** The largest number of bytes that are written at once. */
    private static final int MOST_BYTES = 16 * 1024;

    private final SocketChannel channel;
    private final SocketAddress peer;
    private final Thread reader;
    private final Thread writer;

    /**
     * Nothing happens before {@link #start}.
     *
     * @param channel the socket, which need not be connected yet
     * @param peer where it leads to
     * @param reading what the reading thread does
     * @param writing what the writing thread does until it is interrupted
     */
    Transport(SocketChannel channel, SocketAddress peer, Runnable reading, Runnable writing) {
        this.channel = channel;
        this.peer = peer;
        reader = daemon(reading, "qmp-reader " + peer);
        writer = daemon(writing, "qmp-writer " + peer);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        writer.start();
        reader.start();
    }

    SocketAddress peer() {
        return peer;
    }

    /** Connects, unless that has been done. For the reading thread. */
    void connect() throws IOException {
        if (!channel.isConnected()) {
            channel.connect(peer);
        }
    }

    /** Reads what there is, at least one byte; -1 at the end. For the reading thread. */
    int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    /** Writes all of the bytes. For the writing thread. */
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            // The JDK keeps a direct buffer for each thread that writes, as large as the largest write.
            int count = channel.write(bytes.slice(bytes.position(), Math.min(MOST_BYTES, bytes.remaining())));
            bytes.position(bytes.position() + count);
        }
    }

    /** Ends reading and writing at once. */
    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // There is nothing left to lose.
        }
        writer.interrupt();
    }

    /** Waits until a closed transport has no thread left, and so no descriptor; not if the reading thread asks. */
    void awaitEnd() {
        try {
            if (Thread.currentThread() != reader) {
                reader.join();
                writer.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
