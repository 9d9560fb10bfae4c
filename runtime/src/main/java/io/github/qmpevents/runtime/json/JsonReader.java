package io.github.qmpevents.runtime.json;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Reads one JSON text (RFC 8259, in UTF-8) value by value, and checks everything that it passes. It has a position, which can be
 * asked for and set: a value can be looked at before it is read, and read again. Not thread-safe.
 *
 * <p>An object is read like this, and an array as well, without the names:
 *
 * <pre>{@code
 * for (boolean more = json.enter(); more; more = json.next()) {
 *     String name = json.readName();
 *     json.skipValue();
 * }
 * }</pre>
 *
 * <p>Its methods throw {@link JsonSyntaxException} for what is not JSON or exceeds a limit. A method that reads one kind of value
 * expects it: look at {@link #kind} before.
 */
public final class JsonReader {
    /** {@link #peek} returns this at the end of the text. */
    public static final int END = -1;

    /** The largest number of objects and arrays within each other. */
    public static final int MAX_DEPTH = 500;

    /** QEMU writes a comma and a space between two members. */
    private static final short COMMA_SPACE = Words.pair(',', ' ');

    /** QEMU writes a colon and a space behind a name. */
    private static final short COLON_SPACE = Words.pair(':', ' ');

    /** The largest length of a member's name, in bytes. */
    public static final int MAX_NAME = 50_000;

    private static final byte[] NO_BYTES = {};

    private byte[] bytes = NO_BYTES;
    private int start;
    private int next;
    private int end;
    private int depth;

    /** The bracket that closes the object or array at each depth. */
    private byte[] closingBrackets = new byte[16];

    /** Goes to the beginning of the text from {@code from} to before {@code to}. */
    public void open(byte[] text, int from, int to) {
        bytes = text;
        start = from;
        next = from;
        end = to;
        depth = 0;
    }

    /** Lets go of the text. */
    public void close() {
        bytes = NO_BYTES;
        start = 0;
        next = 0;
        end = 0;
    }

    /** Returns another reader, at the beginning of the same text. */
    public JsonReader restarted() {
        JsonReader other = new JsonReader();
        other.open(bytes, start, end);
        return other;
    }

    /** Returns the index of the byte that comes next. */
    public int position() {
        return next;
    }

    /** Returns a position counted from the beginning of the text. */
    public int offsetOf(int position) {
        return position - start;
    }

    /** Goes to a position where the reader was before, within the same object or array. */
    public void moveTo(int position) {
        next = position;
    }

    /** Returns the array that holds the text. */
    public byte[] bytes() {
        return bytes;
    }

    /** Passes white space, and returns the byte that then comes next; {@link #END} at the end. */
    public int peek() {
        return next < end && bytes[next] > ' ' ? bytes[next] : peekBehindSpace();
    }

    private int peekBehindSpace() {
        while (next < end && isWhitespace(bytes[next])) {
            next++;
        }
        return next < end ? bytes[next] & 0xff : END;
    }

    private static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Passes white space, and returns whether nothing is left. */
    public boolean isAtEnd() {
        return next == end || peek() == END;
    }

    /** Passes white space, and returns the kind of the value that comes next. */
    public JsonKind kind() {
        return JsonKind.of(peek());
    }

    /**
     * Enters the object or array that comes next.
     *
     * @return whether there is anything in it; if not, it was passed
     */
    public boolean enter() {
        byte closing = (byte) (bytes[next] == '{' ? '}' : ']');
        passOpeningBracket();
        if (depth >= closingBrackets.length) {
            closingBrackets = Arrays.copyOf(closingBrackets, MAX_DEPTH + 1);
        }
        closingBrackets[depth] = closing;
        if (peek() == closing) {
            passClosingBracket();
            return false;
        }
        return true;
    }

    /**
     * Goes on to the next member or element.
     *
     * @return whether there is one; if not, the object or array was passed
     */
    public boolean next() {
        if (separate(closingBrackets[depth])) {
            return true;
        }
        passClosingBracket();
        return false;
    }

    /** Passes the bracket that opens the object or array that comes next. */
    public void passOpeningBracket() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw error("expected a nesting depth of at most " + MAX_DEPTH + ", found a deeper one");
        }
        next++;
    }

    /** Passes a comma and returns true, or stays before the bracket that closes the object or array and returns false. */
    public boolean separate(byte closingBracket) {
        if (pass(COMMA_SPACE)) {
            return true;
        }
        int found = peek();
        if (found == ',') {
            next++;
            return true;
        }
        if (found != closingBracket) {
            throw unexpected("a comma or '" + (char) closingBracket + "'");
        }
        return false;
    }

    /** Passes two bytes if they come next, directly. */
    private boolean pass(short pair) {
        if (next + Short.BYTES > end || Words.pairAt(bytes, next) != pair) {
            return false;
        }
        next += Short.BYTES;
        return true;
    }

    /** Passes the bracket that closes an object or array. */
    public void passClosingBracket() {
        depth--;
        next++;
    }

    /**
     * Passes the name of a member if it comes next, directly and just as QEMU writes it: behind a comma and a space unless it is the
     * first, and before a colon and a space. What is written in another way may come next all the same.
     */
    public boolean skipName(ExpectedBytes name) {
        int from = next;
        if (from + Short.BYTES <= end && Words.pairAt(bytes, from) == COMMA_SPACE) {
            from += Short.BYTES;
        } else if (bytes[from - 1] != '{') {
            return false;
        }
        if (!name.isAt(bytes, from, end)) {
            return false;
        }
        next = from + name.length();
        return true;
    }

    /**
     * Reads a number of ten digits and the bytes around it, if all of them come next, directly. The known length saves time: the processor
     * goes on before it has found the end of the number.
     *
     * @param opened the number of objects that begin in these bytes
     * @return the number; -1 if something else comes next
     */
    public long readTenDigits(ExpectedBytes before, ExpectedBytes after, int opened) {
        int from = next + before.length();
        int to = from + Numbers.TEN_DIGITS;
        if (!before.isAt(bytes, next, end) || !after.isAt(bytes, to, end)) {
            return -1;
        }
        long number = Numbers.tenDigits(bytes, from);
        if (number >= 0) {
            next = to + after.length();
            depth += opened;
        }
        return number;
    }

    /** Returns whether a number comes next, directly. */
    public boolean isAtNumber() {
        return next < end && (bytes[next] == '-' || (bytes[next] >= '0' && bytes[next] <= '9'));
    }

    /** Returns how many objects and arrays there are around the position. */
    public int depth() {
        return depth;
    }

    /** Reads the name of a member, and passes the colon. */
    public String readName() {
        int from = beginName();
        String name = readString();
        endName(from);
        return name;
    }

    /** Reads the name of a member, passes the colon, and returns the index of the name in a table, or {@link NameTable#NONE}. */
    public int readName(NameTable names) {
        int from = beginName();
        int index = readString(names);
        endName(from);
        return index;
    }

    private int beginName() {
        if (peek() != '"') {
            throw unexpected("the name of a member");
        }
        return next;
    }

    private void endName(int from) {
        if (next - from - 2 > MAX_NAME) {
            next = from;
            throw error("expected a name of at most " + MAX_NAME + " bytes, found a longer one");
        }
        if (!pass(COLON_SPACE)) {
            passColon();
        }
    }

    private void passColon() {
        if (peek() != ':') {
            throw unexpected("a colon");
        }
        next++;
    }

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

    /**
     * Reads a whole number, however it is written.
     *
     * @throws ArithmeticException if it is not whole or does not fit in 64 bits; the position is then as before
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

    /** Reads a number, as it is written. */
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

    /** Passes the value that comes next, whatever it is. */
    public void skipValue() {
        switch (peek()) {
            case '"' -> skipString();
            case 't', 'f' -> readBoolean();
            case 'n' -> next = Literal.NULL.end(bytes, next, end);
            case '{' -> {
                for (boolean more = enter(); more; more = next()) {
                    skipName();
                    skipValue();
                }
            }
            case '[' -> {
                for (boolean more = enter(); more; more = next()) {
                    skipValue();
                }
            }
            default -> skipNumber();
        }
    }

    private void skipString() {
        endString(Strings.end(bytes, next + 1, end));
    }

    private void skipNumber() {
        if (!isAtNumber()) {
            throw unexpected("a value");
        }
        next = Numbers.end(bytes, next, end);
    }

    private void skipName() {
        int from = beginName();
        skipString();
        endName(from);
    }

    private JsonSyntaxException unexpected(String expected) {
        return JsonSyntaxException.unexpected(next, expected, peek());
    }

    private JsonSyntaxException error(String problem) {
        return new JsonSyntaxException(next, problem);
    }
}
