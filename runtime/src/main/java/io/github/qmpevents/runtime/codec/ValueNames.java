package io.github.qmpevents.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Finds the values that a spec lists by their names on the wire, without making a string. Immutable and thread-safe.
 *
 * @param <V> the type of the listed values
 */
public final class ValueNames<V extends WireValue> {
    private final V[] values;
    private final String[] names;

    private ValueNames(V[] values) {
        this.values = values;
        names = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            names[i] = values[i].value();
        }
    }

    /**
     * The listed values.
     *
     * @param <V> the type of the listed values
     * @param values the values, each with another name
     */
    public static <V extends WireValue> ValueNames<V> of(V[] values) {
        return new ValueNames<>(values.clone());
    }

    /** The value with this name; null if none is listed. */
    public @Nullable V find(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** The value with the name that stands in {@code chars}; null if none is listed. */
    @Nullable
    V find(char[] chars, int offset, int length) {
        for (int i = 0; i < names.length; i++) {
            if (matches(names[i], chars, offset, length)) {
                return values[i];
            }
        }
        return null;
    }

    private static boolean matches(String name, char[] chars, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
