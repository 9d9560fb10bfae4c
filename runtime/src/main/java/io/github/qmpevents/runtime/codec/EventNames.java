package io.github.qmpevents.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The events that a spec knows. Each has an index, from 0 in the order in which they were given. Finds an event by the bytes of
 * its name, without making a string. Immutable and thread-safe.
 */
public final class EventNames {
    /** The index of an event that the spec does not know. */
    public static final int UNKNOWN = -1;

    private final byte[][] names;

    /** Open addressing: the index of a name plus 1, or 0; at most half full. */
    private final int[] table;

    private EventNames(String[] names) {
        this.names = new byte[names.length][];
        table = new int[Integer.highestOneBit(Math.max(2, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
            this.names[i] = name;
            int slot = slot(hash(name, 0, name.length));
            while (table[slot] != 0) {
                slot = slot(slot + 1);
            }
            table[slot] = i + 1;
        }
    }

    /** Events with the names of all groups, one behind the other. */
    public static EventNames of(String[]... groups) {
        List<String> names = new ArrayList<>();
        for (String[] group : groups) {
            names.addAll(Arrays.asList(group));
        }
        return new EventNames(names.toArray(new String[0]));
    }

    /** Events with these names, which differ. */
    public static EventNames of(String... names) {
        return new EventNames(names);
    }

    /** The index of the event with this name, or {@link #UNKNOWN}. */
    public int indexOf(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return indexOf(bytes, 0, bytes.length);
    }

    /** The index of the event with the name that stands in {@code bytes}, or {@link #UNKNOWN}. */
    int indexOf(byte[] bytes, int from, int to) {
        return indexOf(bytes, from, to, hash(bytes, from, to));
    }

    /**
     * The index of the event with the name that stands in {@code bytes}, or {@link #UNKNOWN}.
     *
     * @param hash what {@link #step} makes of all its bytes, one after the other
     */
    int indexOf(byte[] bytes, int from, int to, int hash) {
        for (int slot = slot(hash); table[slot] != 0; slot = slot(slot + 1)) {
            byte[] name = names[table[slot] - 1];
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return table[slot] - 1;
            }
        }
        return UNKNOWN;
    }

    /** The hash of a name and one more byte. The hash of nothing is 0. */
    static int step(int hash, byte b) {
        return hash * 31 + b;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, bytes[i]);
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
