package io.github.qmpevents.client.testing;

import io.github.qmpevents.client.framing.Framer;
import io.github.qmpevents.client.framing.SkippedBytes;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.json.QuotedString;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A {@link FakeQemu}'s side of one connection. It sends any bytes, well-formed or not, in pieces of any size, and
 * receives the commands of the client. Belongs to the thread that plays the {@link Script}.
 */
public final class FakeConnection {
    /** The greeting of QEMU 7.2, in one line, including the line end. */
    public static final String GREETING =
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, \"package\": \"\"},"
                    + " \"capabilities\": [\"oob\"]}}\r\n";

    private static final int MOST_COMMAND_BYTES = 64 << 20;

    private final SocketChannel channel;
    private final Queue<String> commands = new ArrayDeque<>();
    private final Framer framer = new Framer(MOST_COMMAND_BYTES, new Incoming());
    private int pieceSize = Integer.MAX_VALUE;
    private Duration pause = Duration.ZERO;
    private RawJson lastCommand = RawJson.of("{}");

    FakeConnection(SocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Sends in pieces from now on. Each is a separate write; only a pause between them makes it likely that each is
     * also a separate read.
     *
     * @param bytes the size of a piece, at least 1
     * @param pauseBetween the pause between two pieces
     */
    public void inPieces(int bytes, Duration pauseBetween) {
        if (bytes < 1) {
            throw new IllegalArgumentException("expected a piece of at least 1 byte, found " + bytes);
        }
        pieceSize = bytes;
        pause = pauseBetween;
    }

    /**
     * Sends a text, encoded in UTF-8, exactly as it is: without a line end, unless it has one.
     *
     * @throws IOException if the client has ended the connection
     * @throws InterruptedException if the fake is closed meanwhile
     */
    public void send(String text) throws IOException, InterruptedException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends bytes.
     *
     * @throws IOException if the client has ended the connection
     * @throws InterruptedException if the fake is closed meanwhile
     */
    public void send(byte[] bytes) throws IOException, InterruptedException {
        ByteBuffer unsent = ByteBuffer.wrap(bytes);
        while (unsent.hasRemaining()) {
            ByteBuffer piece = unsent.slice(unsent.position(), Math.min(pieceSize, unsent.remaining()));
            unsent.position(unsent.position() + piece.remaining());
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
            if (unsent.hasRemaining()) {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            }
        }
    }

    /**
     * Sends the greeting, awaits {@code qmp_capabilities}, and replies to it: the beginning of every connection.
     *
     * @throws IOException if the client has ended the connection
     * @throws InterruptedException if the fake is closed meanwhile
     * @throws IllegalStateException if the client sends another command
     */
    public void negotiate() throws IOException, InterruptedException {
        send(GREETING);
        awaitCommand("qmp_capabilities");
        reply("{}");
    }

    /**
     * Awaits a command.
     *
     * @return the whole command, with {@code execute}, {@code arguments} and {@code id}
     * @throws IOException if the client ends the connection instead
     * @throws IllegalArgumentException if the client sends something that is not JSON
     */
    public RawJson awaitCommand() throws IOException {
        while (commands.isEmpty()) {
            if (!read()) {
                throw new EOFException("expected a command, found the end of the connection");
            }
        }
        lastCommand = RawJson.of(commands.remove());
        return lastCommand;
    }

    private boolean read() throws IOException {
        int count = channel.read(framer.room());
        framer.received(Math.max(count, 0));
        return count >= 0;
    }

    /**
     * Awaits a command with the given name.
     *
     * @param name the name of the command
     * @return the whole command, with {@code execute}, {@code arguments} and {@code id}
     * @throws IOException if the client ends the connection instead
     * @throws IllegalStateException if the client sends another command
     */
    public RawJson awaitCommand(String name) throws IOException {
        RawJson command = awaitCommand();
        if (!command.at("execute")
                .flatMap(RawJson::asString)
                .filter(name::equals)
                .isPresent()) {
            throw new IllegalStateException("expected the command " + name + ", found " + command);
        }
        return command;
    }

    /**
     * Replies to the last command that was awaited.
     *
     * @param value the result of the command, as JSON
     * @throws IOException if the client has ended the connection
     * @throws InterruptedException if the fake is closed meanwhile
     */
    public void reply(String value) throws IOException, InterruptedException {
        send("{\"return\": " + value + ", \"id\": " + id() + "}\r\n");
    }

    /**
     * Refuses the last command that was awaited.
     *
     * @param errorClass the class of the error, such as {@code GenericError}
     * @param description the human-readable description of the error
     * @throws IOException if the client has ended the connection
     * @throws InterruptedException if the fake is closed meanwhile
     */
    public void refuse(String errorClass, String description) throws IOException, InterruptedException {
        send("{\"id\": " + id() + ", \"error\": {\"class\": " + QuotedString.of(errorClass) + ", \"desc\": "
                + QuotedString.of(description) + "}}\r\n");
    }

    private String id() {
        return lastCommand.at("id").map(RawJson::toString).orElse("null");
    }

    /**
     * Reads from the client, and does nothing, until the client ends the connection.
     *
     * @throws IOException if the connection fails
     */
    public void awaitEnd() throws IOException {
        while (read()) {
            commands.clear();
        }
    }

    /**
     * Reads nothing and does nothing until the fake is closed.
     *
     * @throws InterruptedException when the fake is closed
     */
    public void hang() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /**
     * Ends the connection with a reset, so that the client's reading fails. Only for TCP; a connection over a Unix
     * socket just ends.
     *
     * @throws IOException if that fails
     */
    public void reset() throws IOException {
        if (channel.supportedOptions().contains(StandardSocketOptions.SO_LINGER)) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        channel.close();
    }

    private final class Incoming implements Framer.Sink {
        @Override
        public void message(byte[] buffer, int offset, int length) {
            commands.add(new String(buffer, offset, length, StandardCharsets.UTF_8));
        }

        @Override
        public void skipped(SkippedBytes skipped) {
            commands.add(skipped.text());
        }
    }
}
