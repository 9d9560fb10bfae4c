package io.github.qmpevents.runtime.json;

/** A position in a text, which can be read and set. Not thread-safe. */
abstract class TextCursor {
    /** The result of {@link #peek} at the end of the text. */
    public static final int END = -1;

    private static final byte[] NO_BYTES = {};

    /** The array that holds the text. */
    byte[] bytes = NO_BYTES;

    /** The index of the first byte of the text. */
    int start;

    /** The index of the next byte. */
    int next;

    /** The index after the text. */
    int end;

    /** Moves to the beginning of the text from {@code from} (inclusive) to {@code to} (exclusive). */
    public void open(byte[] text, int from, int to) {
        bytes = text;
        start = from;
        next = from;
        end = to;
    }

    /** Releases the text. */
    public void close() {
        bytes = NO_BYTES;
        start = 0;
        next = 0;
        end = 0;
    }

    /** Returns the index of the next byte. */
    public int position() {
        return next;
    }

    /** Returns a position as an offset from the beginning of the text. */
    public int offsetOf(int position) {
        return position - start;
    }

    /** Moves to a position where the reader was before, within the same object or array. */
    public void moveTo(int position) {
        next = position;
    }

    /** Returns the array that holds the text. */
    public byte[] bytes() {
        return bytes;
    }

    /** Skips white space, and returns the next byte; {@link #END} at the end. */
    public int peek() {
        return next < end && bytes[next] > ' ' ? bytes[next] : peekBehindSpace();
    }

    private int peekBehindSpace() {
        while (next < end && isWhitespace(bytes[next])) {
            next++;
        }
        return next < end ? bytes[next] & 0xff : END;
    }

    private static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Skips white space, and returns true if nothing is left. */
    public boolean isAtEnd() {
        return next == end || peek() == END;
    }

    /** Skips two bytes if they come next, without white space before them. Returns false otherwise. */
    final boolean pass(short pair) {
        if (next + Short.BYTES > end || Words.pairAt(bytes, next) != pair) {
            return false;
        }
        next += Short.BYTES;
        return true;
    }

    final JsonSyntaxException unexpected(String expected) {
        return JsonSyntaxException.unexpected(next, expected, peek());
    }

    final JsonSyntaxException error(String problem) {
        return new JsonSyntaxException(next, problem);
    }
}
