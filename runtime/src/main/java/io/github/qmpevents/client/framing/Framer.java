package io.github.qmpevents.client.framing;

import java.nio.ByteBuffer;

/**
 * Splits a stream of bytes into messages by their braces, regardless of the boundaries of reads and lines. Input that
 * can't be a message is skipped up to the next brace in column 0: QMP begins a message there, pretty-printed or not,
 * and never anything else.
 *
 * <p>Takes time in proportion to the length of the stream. Not thread-safe.
 */
public final class Framer {
    /** The receiver of the pieces of the stream, in their order. */
    public interface Sink {
        /**
         * Handles a complete message.
         *
         * @param buffer an array with the message, valid only during the call
         * @param offset the index of its first byte
         * @param length the number of its bytes
         */
        void message(byte[] buffer, int offset, int length);

        /** Returns true to pause the framer until {@link Framer#resume}. Called after each piece. */
        default boolean isPaused() {
            return false;
        }

        /** Handles skipped bytes. Called when a message follows them or, if none does yet, at the end of a line. */
        void skipped(SkippedBytes skipped);
    }

    private enum State {
        BETWEEN,
        MESSAGE,
        SKIPPING
    }

    /** The largest size of the room. */
    private static final int CHUNK = 16 * 1024;

    /** The size of the buffer of a connection on which little arrives. It doubles after each read that fills it. */
    private static final int SMALLEST = 1024;

    /** The bytes outside of strings that can change the state. */
    private static final ByteSet STRUCTURAL = new ByteSet("{}[]\"\n", 0);

    /** The bytes in strings that can change the state. */
    private static final ByteSet SPECIAL = new ByteSet("\"\\", ' ');

    private final int limit;
    private final Sink sink;

    private byte[] buffer = new byte[SMALLEST];
    private int start;
    private int scanned;
    private int end;

    private State state = State.BETWEEN;
    private boolean column0 = true;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private SkippedBytes skipped = new SkippedBytes("");

    /**
     * Creates a framer at the beginning of a stream.
     *
     * @param limit the largest size of a message, in bytes
     * @param sink the receiver of the messages and the skipped bytes
     */
    public Framer(int limit, Sink sink) {
        this.limit = limit;
        this.sink = sink;
    }

    /**
     * Returns room for the next bytes of the stream: at least one and at most 16 KiB, from the buffer's position on.
     */
    public ByteBuffer room() {
        if (start == end) {
            resize();
            start = scanned = end = 0;
        } else if (end == buffer.length) {
            // The bytes are moved only if they are no more than those already passed, which keeps the total
            // time linear.
            int length = end - start;
            boolean hasRoom = start >= length && buffer.length >= CHUNK;
            byte[] target = hasRoom ? buffer : new byte[2 * buffer.length];
            System.arraycopy(buffer, start, target, 0, length);
            buffer = target;
            scanned -= start;
            end = length;
            start = 0;
        }
        // The JDK keeps a direct buffer for each thread that reads, as large as the largest room that it was given.
        return ByteBuffer.wrap(buffer, end, Math.min(CHUNK, buffer.length - end));
    }

    /** Enlarges a buffer that was filled, and shrinks one that a large message has enlarged. */
    private void resize() {
        if (buffer.length > CHUNK) {
            buffer = new byte[SMALLEST];
        } else if (end == buffer.length && end < CHUNK) {
            buffer = new byte[2 * end];
        }
    }

    /** Processes {@code count} bytes that were put into the room. */
    public void received(int count) {
        end += count;
        resume();
    }

    /** Processes the bytes that were left when the sink paused. */
    public void resume() {
        while (scanned < end && !sink.isPaused()) {
            switch (state) {
                case BETWEEN -> passSpace();
                case MESSAGE -> passMessage();
                case SKIPPING -> passSkipped();
            }
        }
        if (state == State.SKIPPING) {
            skip();
            if (column0) {
                report();
            }
        }
    }

    /** Handles the end of the stream. */
    public void finish() {
        if (state == State.MESSAGE) {
            malformed("the stream ended in the middle of a message");
        }
        if (state == State.SKIPPING) {
            skip();
            report();
        }
    }

    private void passSpace() {
        byte b = buffer[scanned];
        if (b == '{') {
            begin();
        } else if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
            start = ++scanned;
        } else {
            malformed("expected a message to begin with '{'");
        }
    }

    private void begin() {
        state = State.MESSAGE;
        start = scanned++;
        column0 = false;
        depth = 1;
        inString = false;
        escaped = false;
    }

    /** Passes the bytes of a message, as far as they have arrived. */
    private void passMessage() {
        int to = start + Math.min(end - start, limit);
        while (state == State.MESSAGE && scanned < end) {
            if (column0 && buffer[scanned] == '{') {
                malformed("the next message begins before the end of this one");
            } else if (scanned == to) {
                malformed("the message is larger than the limit of " + limit + " bytes");
            } else if (escaped) {
                passEscaped();
            } else if (inString) {
                passString(to);
            } else {
                passStructure(to);
            }
        }
    }

    /** Passes everything outside of strings, and strings that are complete and have no escapes. */
    private void passStructure(int to) {
        byte[] bytes = buffer;
        int i = STRUCTURAL.find(bytes, scanned, to);
        while (i < to && bytes[i] == '"') {
            int quote = SPECIAL.find(bytes, i + 1, to);
            if (quote == to || bytes[quote] != '"') {
                break;
            }
            i = STRUCTURAL.find(bytes, quote + 1, to);
        }
        scanned = i;
        column0 = false;
        if (i < to) {
            passStructural(bytes[i]);
        }
    }

    private void passStructural(byte b) {
        scanned++;
        switch (b) {
            case '"' -> inString = true;
            case '\n' -> column0 = true;
            case '{', '[' -> depth++;
            default -> close(b);
        }
    }

    private void close(byte bracket) {
        depth--;
        if (depth > 0) {
            return;
        }
        if (bracket == ']') {
            malformed("expected the message to end with '}', found ']'");
        } else {
            int from = start;
            start = scanned;
            state = State.BETWEEN;
            sink.message(buffer, from, scanned - from);
        }
    }

    private void passString(int to) {
        scanned = SPECIAL.find(buffer, scanned, to);
        if (scanned < to) {
            passSpecial(buffer[scanned]);
        }
    }

    private void passSpecial(byte b) {
        if (b == '"') {
            scanned++;
            inString = false;
        } else if (b == '\\') {
            scanned++;
            escaped = true;
        } else {
            malformed("a control character in a string");
        }
    }

    private void passEscaped() {
        byte b = buffer[scanned];
        if (b >= 0 && b < ' ') {
            malformed("a control character in a string");
        } else {
            scanned++;
            escaped = false;
        }
    }

    /** Passes skipped bytes, up to the next brace in column 0. */
    private void passSkipped() {
        while (scanned < end && !(column0 && buffer[scanned] == '{')) {
            column0 = buffer[scanned] == '\n';
            scanned++;
        }
        if (scanned < end) {
            skip();
            report();
            begin();
        }
    }

    /** Begins to skip the text from {@code start} on, which is not a message. */
    private void malformed(String problem) {
        state = State.SKIPPING;
        skipped = new SkippedBytes(problem);
    }

    private void skip() {
        skipped.add(buffer, start, scanned - start);
        start = scanned;
    }

    private void report() {
        if (skipped.length() > 0) {
            sink.skipped(skipped);
            skipped = new SkippedBytes(skipped.problem());
        }
    }
}
