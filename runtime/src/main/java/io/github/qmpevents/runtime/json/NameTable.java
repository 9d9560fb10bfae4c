package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A table that finds expected strings by their bytes, without creating a {@code String}. Each has an index, from 0 in
 * the order of the arguments. Immutable and thread-safe.
 */
public final class NameTable {
    /** The index of a string that is not in the table. */
    public static final int NONE = -1;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String[] names;

    /** The names in quotes, with open addressing. At most a quarter full. */
    private final @Nullable ExpectedBytes[] slots;

    /** The index of the name in each slot. */
    private final int[] indexes;

    private final int shift;

    /**
     * Creates a table.
     *
     * @param names the strings, all different
     */
    public NameTable(String... names) {
        this.names = names.clone();
        slots = new ExpectedBytes[Integer.highestOneBit(Math.max(2, names.length)) * 8];
        indexes = new int[slots.length];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
            int slot = slot(name, 0, name.length);
            while (slots[slot] != null) {
                slot = next(slot);
            }
            slots[slot] = ExpectedBytes.of('"' + names[i] + '"');
            indexes[slot] = i;
        }
    }

    /** Returns the number of strings. */
    public int size() {
        return names.length;
    }

    /** Returns the string with this index. */
    public String name(int index) {
        return names[index];
    }

    /** Returns the index of a string; {@link #NONE} if it is not in the table. */
    public int indexOf(String name) {
        byte[] bytes = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        return indexOf(bytes, 1, bytes.length - 1);
    }

    /**
     * Returns the index of a string, given as bytes with a quote before and after them; {@link #NONE} if it is not in
     * the table.
     */
    int indexOf(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (ExpectedBytes name = slots[slot]; name != null; name = slots[slot]) {
            if (name.equalTo(bytes, from - 1, to + 1)) {
                return indexes[slot];
            }
            slot = next(slot);
        }
        return NONE;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** Hashes only the length and the first and last bytes of a name. */
    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash;
        if (length >= Long.BYTES) {
            hash = Words.at(bytes, from) * 31 + Words.at(bytes, to - Long.BYTES);
        } else {
            hash = 0;
            for (int i = from; i < to; i++) {
                hash = hash << Byte.SIZE | (bytes[i] & 0xff);
            }
        }
        return (int) (((hash + length) * MULTIPLIER) >>> shift);
    }
}
