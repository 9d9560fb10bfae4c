package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that are expected at a place. They are compared eight at a time, so that most need two or three comparisons.
 *
 * <p>It is a record because the JVM then takes the fields of a constant for constants.
 *
 * @param bytes all of them
 * @param head the first eight of them
 * @param middle the next eight, if there are as many
 * @param tail the last eight
 * @param mask has the bits of the head and the tail that count
 * @param tailFrom where the tail begins
 * @param length how many bytes there are
 */
@SuppressWarnings("ArrayRecordComponent") // It is not compared with others, and its bytes are not given away.
public record ExpectedBytes(byte[] bytes, long head, long middle, long tail, long mask, int tailFrom, int length) {
    /** Returns the name of a member as QEMU writes it: in quotes, before a colon and a space. */
    public static ExpectedBytes name(String name) {
        return of('"' + name + "\": ");
    }

    /** Returns the bytes of a text in UTF-8, of which there is at least one. */
    public static ExpectedBytes of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        byte[] padded = Arrays.copyOf(bytes, Math.max(Long.BYTES, length));
        int tailFrom = Math.max(0, length - Long.BYTES);
        return new ExpectedBytes(
                bytes,
                Words.at(padded, 0),
                length < 2 * Long.BYTES ? 0 : Words.at(padded, Long.BYTES),
                Words.at(padded, tailFrom),
                length >= Long.BYTES ? -1 : -1L >>> (Long.SIZE - length * Byte.SIZE),
                tailFrom,
                length);
    }

    /** Returns whether the bytes come at {@code from}. May say no if fewer than eight bytes are left before {@code end}. */
    boolean isAt(byte[] array, int from, int end) {
        return from + Math.max(length, Long.BYTES) <= end
                && (((Words.at(array, from) & mask) ^ head) | ((Words.at(array, from + tailFrom) & mask) ^ tail)) == 0
                && (length <= 2 * Long.BYTES || hasMiddle(array, from));
    }

    private boolean hasMiddle(byte[] array, int from) {
        return Words.at(array, from + Long.BYTES) == middle
                && (length <= 3 * Long.BYTES
                        || Arrays.equals(
                                array, from + 2 * Long.BYTES, from + tailFrom, bytes, 2 * Long.BYTES, tailFrom));
    }

    /** Returns whether the bytes from {@code from} to before {@code to} are these. */
    boolean equalTo(byte[] array, int from, int to) {
        return to - from == length
                && (isAt(array, from, array.length) || Arrays.equals(array, from, to, bytes, 0, length));
    }
}
