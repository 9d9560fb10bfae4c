package io.github.qmpevents.client.framing;

import java.nio.ByteBuffer;

/**
 * Cuts a stream of bytes into messages by their braces, wherever its reads and lines begin and end. What can't be a message is
 * skipped up to the next brace in column 0: QMP begins a message there, pretty or not, and never anything else.
 *
 * <p>Each byte is looked at once. Belongs to one thread.
 */
public final class Framer {
    /** Where the pieces of the stream go, in their order. */
    public interface Sink {
        /**
         * A complete message.
         *
         * @param buffer holds the message, and is only lent
         * @param offset where the message begins
         * @param length how many bytes it has
         */
        void message(byte[] buffer, int offset, int length);

        /** Bytes that were skipped, told when a message follows them, or at the end of a line when nothing does yet. */
        void skipped(SkippedBytes skipped);
    }

    private enum State {
        BETWEEN,
        MESSAGE,
        SKIPPING
    }

    private static final int CHUNK = 16 * 1024;

    private final int limit;
    private final Sink sink;

    private byte[] buffer = new byte[CHUNK];
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
     * A framer at the beginning of a stream.
     *
     * @param limit how many bytes a message may have
     * @param sink gets what is found
     */
    public Framer(int limit, Sink sink) {
        this.limit = limit;
        this.sink = sink;
    }

    /** Room for the next bytes of the stream: at least one, from the buffer's position on. */
    public ByteBuffer room() {
        if (start == end && buffer.length > CHUNK) {
            buffer = new byte[CHUNK];
            start = scanned = end = 0;
        } else if (end == buffer.length) {
            // Moving at most as much as was left behind keeps the whole linear.
            int length = end - start;
            byte[] target = start >= length ? buffer : new byte[2 * buffer.length];
            System.arraycopy(buffer, start, target, 0, length);
            buffer = target;
            scanned -= start;
            end = length;
            start = 0;
        }
        return ByteBuffer.wrap(buffer, end, buffer.length - end);
    }

    /** Goes through {@code count} bytes that were put into the room. */
    public void received(int count) {
        end += count;
        while (scanned < end) {
            step(buffer[scanned]);
        }
        if (state == State.SKIPPING) {
            skip();
            if (column0) {
                report();
            }
        }
    }

    /** The stream has ended. */
    public void finish() {
        if (state == State.MESSAGE) {
            malformed("the stream ended in the middle of a message");
        }
        if (state == State.SKIPPING) {
            skip();
            report();
        }
    }

    private void step(byte b) {
        boolean beginsLine = column0;
        column0 = b == '\n';
        if (b == '{' && (beginsLine || state == State.BETWEEN)) {
            begin();
        } else {
            switch (state) {
                case BETWEEN -> between(b);
                case MESSAGE -> inMessage(b);
                case SKIPPING -> scanned++;
            }
        }
    }

    private void begin() {
        if (state == State.MESSAGE) {
            malformed("the next message begins before the end of this one");
        }
        if (state == State.SKIPPING) {
            skip();
            report();
        }
        state = State.MESSAGE;
        start = scanned++;
        depth = 1;
        inString = false;
        escaped = false;
    }

    private void between(byte b) {
        scanned++;
        if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
            start = scanned;
        } else {
            malformed("expected a message to begin with '{'");
        }
    }

    private void inMessage(byte b) {
        scanned++;
        if (scanned - start > limit) {
            malformed("the message is larger than the limit of " + limit + " bytes");
        } else if (inString) {
            inString(b);
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if ((b == '}' || b == ']') && --depth == 0) {
            endMessage(b);
        }
    }

    private void inString(byte b) {
        if (b >= 0 && b < ' ') {
            malformed("a control character in a string");
        } else if (escaped) {
            escaped = false;
        } else {
            escaped = b == '\\';
            inString = b != '"';
        }
    }

    private void endMessage(byte brace) {
        if (brace == ']') {
            malformed("expected the message to end with '}', found ']'");
        } else {
            int from = start;
            start = scanned;
            state = State.BETWEEN;
            sink.message(buffer, from, scanned - from);
        }
    }

    /** What began at {@code start} is no message. */
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
