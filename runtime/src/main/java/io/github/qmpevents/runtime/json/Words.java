package io.github.qmpevents.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads bytes eight at a time, and tests all eight together. */
final class Words {
    static final long ONES = 0x0101010101010101L;
    static final long HIGH_BITS = ONES << 7;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;
    private static final long ZEROS = '0' * ONES;

    private Words() {}

    /** Returns eight bytes, the first of which is the lowest. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Returns two bytes, the first of which is the lower. */
    static short pairAt(byte[] bytes, int index) {
        return (short) SHORTS.get(bytes, index);
    }

    /** Returns two ASCII characters as {@link #pairAt} does. */
    static short pair(char first, char second) {
        return (short) (first | second << Byte.SIZE);
    }

    /**
     * Returns a word whose lowest high bit marks the first byte that is a quote, a backslash, a control character, or
     * not ASCII; 0 if there is none. Bits above the lowest have no meaning.
     */
    static long special(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - ONES) | (backslash - ONES) | (word - SPACES) | word) & HIGH_BITS;
    }

    /** Returns a word whose lowest high bit marks the first byte that is not a digit; 0 if there is none. */
    static long nonDigit(long word) {
        long digits = word ^ ZEROS;
        return ((digits + 0x76 * ONES) | digits) & HIGH_BITS;
    }

    /** Returns the number of bytes before the first marked one. */
    static int countBefore(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }

    /**
     * Returns the value of the first {@code count} bytes, which are digits.
     *
     * @param count the number of digits, from 1 to 8
     */
    static long decimal(long word, int count) {
        long digits = (word ^ ZEROS) << (Long.SIZE - count * Byte.SIZE);
        long pairs = digits * 10 + (digits >>> 8);
        long low = (pairs & 0x000000ff000000ffL) * (100 + (1_000_000L << 32));
        long high = ((pairs >>> 16) & 0x000000ff000000ffL) * (1 + (10_000L << 32));
        return (low + high) >>> 32;
    }
}
