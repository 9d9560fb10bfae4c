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
 * @param tail the last eight
 * @param mask has the bits of the head and the tail that count
 * @param tailFrom where the tail begins
 * @param length how many bytes there are
 */
@SuppressWarnings("ArrayRecordComponent") // It is not compared with others, and its bytes are not given away.
public record ExpectedBytes(byte[] bytes, long head, long tail, long mask, int tailFrom, int length) {
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
                Words.at(padded, tailFrom),
                length >= Long.BYTES ? -1 : -1L >>> (Long.SIZE - length * Byte.SIZE),
                tailFrom,
                length);
    }

    /** Returns whether the bytes come at {@code from}. May say no if fewer than eight bytes are left before {@code end}. */
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

    /** Compares what lies between the head and the tail. */
    private boolean matchesBetween(byte[] array, int from) {
        for (int i = Long.BYTES; i < tailFrom; i += Long.BYTES) {
            if (Words.at(array, from + i) != Words.at(bytes, i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the bytes from {@code from} to before {@code to} are these. */
    boolean equalTo(byte[] array, int from, int to) {
        return to - from == length
                && (hasRoom(from, array.length)
                        ? matches(array, from)
                        : Arrays.equals(array, from, to, bytes, 0, length));
    }
}
