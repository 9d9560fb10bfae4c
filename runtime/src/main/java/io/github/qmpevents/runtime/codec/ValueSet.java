package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.WireValue;
import io.github.qmpevents.runtime.json.NameTable;
import java.util.Objects;

/**
 * The values that a spec lists for a member, and a way to create others. Thread-safe.
 *
 * @param <V> the type of the values, listed or not
 */
public abstract class ValueSet<V extends WireValue> {
    private final V[] listed;
    private final NameTable names;

    /**
     * Creates a value set. For generated code.
     *
     * @param listed the listed values, with distinct names on the wire
     */
    protected ValueSet(V[] listed) {
        this.listed = listed.clone();
        String[] values = new String[listed.length];
        for (int i = 0; i < listed.length; i++) {
            values[i] = listed[i].value();
        }
        names = new NameTable(values);
    }

    /** Returns an unlisted value with this name. */
    protected abstract V unlisted(String value);

    /** Returns the value with this name on the wire, listed or not. */
    public final V of(String value) {
        int index = names.indexOf(value);
        return index == NameTable.NONE ? unlisted(value) : listed[index];
    }

    /**
     * Checks that the spec does not list a name on the wire, and returns the name.
     *
     * @throws IllegalArgumentException if the spec lists it
     */
    public final String requireUnlisted(String value) {
        if (names.indexOf(Objects.requireNonNull(value, "value")) != NameTable.NONE) {
            throw new IllegalArgumentException("the spec lists this value, so get it from of(): " + value);
        }
        return value;
    }

    NameTable names() {
        return names;
    }

    V listed(int index) {
        return listed[index];
    }
}
