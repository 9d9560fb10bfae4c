package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.QuotedString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON text that is written value by value. Not thread-safe. */
final class ArgumentsText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private ArgumentsText() {}

    /**
     * Returns a value as JSON.
     *
     * @throws IllegalArgumentException if it contains a value that JSON can't represent
     */
    static String of(@Nullable Object value) {
        ArgumentsText json = new ArgumentsText();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof Iterable<?> elements && !(value instanceof Path)) {
            writeArray(elements);
        } else if (value instanceof CharSequence string) {
            QuotedString.append(text, string.toString());
        } else if (value instanceof Double || value instanceof Float) {
            writeDouble(((Number) value).doubleValue());
        } else if (value instanceof BigDecimal decimal && decimal.signum() == 0) {
            text.append('0'); // QEMU rejects zeros with an exponent.
        } else if (isExact(value)) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("expected a string, a number, a boolean, null, a map or a list, found "
                    + (value == null ? "null" : value.getClass().getName()));
        }
    }

    private void open(char bracket) {
        depth++;
        if (depth > JsonReader.MAX_DEPTH) {
            throw new IllegalArgumentException("expected at most " + JsonReader.MAX_DEPTH
                    + " nested maps and lists, found more, or one within itself");
        }
        text.append(bracket);
    }

    private void close(char bracket) {
        depth--;
        text.append(bracket);
    }

    /** Returns true if the value's own text is JSON. */
    private static boolean isExact(@Nullable Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || value instanceof RawJson;
    }

    private void writeObject(Map<?, ?> map) {
        open('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException(
                        "expected a string as the name of a member, found " + member.getKey());
            }
            text.append(separator);
            QuotedString.append(text, name);
            text.append(": ");
            write(member.getValue());
            separator = ", ";
        }
        close('}');
    }

    private void writeArray(Iterable<?> elements) {
        open('[');
        String separator = "";
        for (Object element : elements) {
            text.append(separator);
            write(element);
            separator = ", ";
        }
        close(']');
    }

    private void writeDouble(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("expected a finite number, found " + value);
        }
        text.append(value);
    }
}
