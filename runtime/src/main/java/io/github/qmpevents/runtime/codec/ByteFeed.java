package io.github.qmpevents.runtime.codec;

import java.io.InputStream;
import java.util.Objects;

/**
 * Gives a parser one piece of the caller's bytes after the other, so that the parser lives longer than one message. Its end
 * is the end of the piece: a parser that asks for more has met a message that is cut off.
 */
final class ByteFeed extends InputStream {
    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int next;
    private int end;
    private long fed;

    /** Goes on with the bytes from {@code from} to before {@code to}. */
    void set(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        next = from;
        end = to;
    }

    /** Keeps no reference to the caller's bytes. */
    void clear() {
        set(NOTHING, 0, 0);
    }

    /** How many bytes were read from this feed, in all pieces. */
    long fed() {
        return fed;
    }

    /** Whether what was not read of the piece is but white space. */
    boolean restIsBlank() {
        for (int i = next; i < end; i++) {
            if (!isWhitespace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether JSON takes a byte for white space. */
    static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int count = Math.min(length, end - next);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(bytes, next, buffer, offset, count);
        next += count;
        fed += count;
        return count;
    }

    @Override
    public int read() {
        if (next == end) {
            return -1;
        }
        fed++;
        return bytes[next++] & 0xff;
    }
}
