package io.github.qmpevents.client;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A socket with a thread that reads and a thread that writes, so that no thread of a user is ever in a call that can't be given
 * up: closing ends both. Thread-safe.
 */
final class Transport {
    private final SocketChannel channel;
    private final SocketAddress peer;
    private final Thread reader;
    private final Thread writer;
    private final BlockingQueue<Command> unsent = new LinkedBlockingQueue<>();

    /**
     * Nothing happens before {@link #start}.
     *
     * @param channel the socket, which need not be connected yet
     * @param peer where it leads to
     * @param reading what the reading thread does
     */
    Transport(SocketChannel channel, SocketAddress peer, Runnable reading) {
        this.channel = channel;
        this.peer = peer;
        reader = daemon(reading, "qmp-reader " + peer);
        writer = daemon(this::write, "qmp-writer " + peer);
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

    /** Sends a command when those before it are sent. */
    void write(Command command) {
        unsent.add(command);
    }

    private void write() {
        try {
            while (channel.isOpen()) {
                writeNow(unsent.take());
            }
        } catch (InterruptedException e) {
            // Closed: whoever does that cancels the replies.
        }
    }

    private void writeNow(Command command) {
        if (command.reply().isDone()) {
            return;
        }
        command.writing(true);
        try {
            ByteBuffer bytes = command.toBytes();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            // The reading thread comes to the end too, and knows the reason better.
            command.note("it could not be sent: " + e.getMessage());
        } finally {
            command.writing(false);
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
