package io.github.qmpevents.runtime.json;

import java.util.OptionalLong;

/** Reads strings, numbers and booleans. */
abstract class ScalarReader extends TextCursor {
    /** Reads a string. */
    public String readString() {
        int from = next + 1;
        int to = Strings.plainEnd(bytes, from, end);
        if (to < 0) {
            to = Strings.end(bytes, from, end);
            endString(to);
            return Strings.decode(bytes, from, to);
        }
        endString(to);
        return Strings.plain(bytes, from, to);
    }

    /** Reads a string, and returns its index in a table, or {@link NameTable#NONE}. */
    public int readString(NameTable strings) {
        int from = next + 1;
        int to = Strings.plainEnd(bytes, from, end);
        if (to < 0) {
            return strings.indexOf(readString());
        }
        endString(to);
        return strings.indexOf(bytes, from, to);
    }

    private void endString(int to) {
        if (to - next - 1 > Strings.MAX_LENGTH) {
            throw error("expected a string of at most " + Strings.MAX_LENGTH + " bytes, found a longer one");
        }
        next = to + 1;
    }

    /** Returns true if a number comes next, without white space before it. */
    public boolean isAtNumber() {
        return next < end && (bytes[next] == '-' || (bytes[next] >= '0' && bytes[next] <= '9'));
    }

    /**
     * Reads a whole number, however it is written.
     *
     * @throws ArithmeticException if it is not whole or does not fit in 64 bits; the position is then unchanged
     */
    public long readLong() {
        boolean negative = peek() == '-';
        int from = negative ? next + 1 : next;
        int to = Numbers.plainEnd(bytes, from, end);
        if (to < 0) {
            return readUncommonLong();
        }
        next = to;
        long value = Numbers.plain(bytes, from, to);
        return negative ? -value : value;
    }

    private long readUncommonLong() {
        int from = next;
        JsonNumber number = readNumber();
        OptionalLong value = number.toLong();
        if (value.isEmpty()) {
            next = from;
            throw new ArithmeticException("not a whole number of 64 bits: " + number.text());
        }
        return value.getAsLong();
    }

    /** Reads a number as it is written. */
    public JsonNumber readNumber() {
        int from = next;
        next = Numbers.end(bytes, from, end);
        return JsonNumber.of(bytes, from, next);
    }

    /** Reads a boolean. */
    public boolean readBoolean() {
        boolean value = peek() == 't';
        next = value ? Literal.TRUE.end(bytes, next, end) : Literal.FALSE.end(bytes, next, end);
        return value;
    }

    final void skipString() {
        endString(Strings.end(bytes, next + 1, end));
    }

    final void skipNumber() {
        if (!isAtNumber()) {
            throw unexpected("a value");
        }
        next = Numbers.end(bytes, next, end);
    }
}
