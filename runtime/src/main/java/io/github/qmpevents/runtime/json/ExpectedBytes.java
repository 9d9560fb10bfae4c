package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that are expected at a position. They are compared eight at a time, so most need two or three comparisons.
 *
 * <p>A record, since the JVM treats the fields of a constant record as constants.
 *
 * @param bytes all bytes
 * @param head the first eight bytes
 * @param tail the last eight bytes
 * @param mask the bits of the head and the tail that count
 * @param tailFrom the start index of the tail
 * @param length the number of bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are not compared, and the array is not passed on.
public record ExpectedBytes(byte[] bytes, long head, long tail, long mask, int tailFrom, int length) {
    /** Returns the name of a member as QEMU writes it: in quotes, before a colon and a space. */
    public static ExpectedBytes name(String name) {
        return of('"' + name + "\": ");
    }

    /** Returns the bytes of a text in UTF-8, which must not be empty. */
    public static ExpectedBytes of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        byte[] padded = Arrays.copyOf(bytes, Math.max(Long.BYTES, length));
        int tailFrom = Math.max(0, length - Long.BYTES);
        return new ExpectedBytes(
                bytes,
                Words.at(padded, 0),
                Words.at(padded, tailFrom),
                length >= Long.BYTES ? -1 : -1L >>> (Long.SIZE - length * Byte.SIZE),
                tailFrom,
                length);
    }

    /**
     * Returns true if the bytes come at {@code from}. May return false if fewer than eight bytes are left before {@code
     * end}.
     */
    boolean isAt(byte[] array, int from, int end) {
        return hasRoom(from, end) && matches(array, from);
    }

    private boolean hasRoom(int from, int end) {
        return from + Math.max(length, Long.BYTES) <= end;
    }

    private boolean matches(byte[] array, int from) {
        long differences = ((Words.at(array, from) & mask) ^ head) | ((Words.at(array, from + tailFrom) & mask) ^ tail);
        return differences == 0 && (tailFrom <= Long.BYTES || matchesBetween(array, from));
    }

    /** Compares the bytes between the head and the tail. */
    private boolean matchesBetween(byte[] array, int from) {
        for (int i = Long.BYTES; i < tailFrom; i += Long.BYTES) {
            if (Words.at(array, from + i) != Words.at(bytes, i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if these are the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    boolean equalTo(byte[] array, int from, int to) {
        return to - from == length
                && (hasRoom(from, array.length)
                        ? matches(array, from)
                        : Arrays.equals(array, from, to, bytes, 0, length));
    }
}
