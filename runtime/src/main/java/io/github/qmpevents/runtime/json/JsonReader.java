package io.github.qmpevents.runtime.json;

import java.util.Arrays;

/**
 * Reads one JSON text (RFC 8259, in UTF-8) value by value, and checks everything that it reads or skips. Its position
 * can be read and set, so a value can be inspected before it is read, and read again. Not thread-safe.
 *
 * <p>This reads an object; for an array, leave out the name:
 *
 * <pre>{@code
 * for (boolean more = json.enter(); more; more = json.next()) {
 *     String name = json.readName();
 *     json.skipValue();
 * }
 * }</pre>
 *
 * <p>Its methods throw {@link JsonSyntaxException} if the text is not JSON or exceeds a limit. A method that reads one
 * kind of value requires it: check {@link #kind} first.
 */
public final class JsonReader extends ScalarReader {
    /** The largest number of nested objects and arrays. */
    public static final int MAX_DEPTH = 500;

    /** The largest length of a member's name, in bytes. */
    public static final int MAX_NAME = 50_000;

    /** QEMU writes a comma and a space between two members. */
    private static final short COMMA_SPACE = Words.pair(',', ' ');

    /** QEMU writes a colon and a space after a name. */
    private static final short COLON_SPACE = Words.pair(':', ' ');

    private int depth;

    /** The bracket that closes the object or array at each depth. */
    private byte[] closingBrackets = new byte[16];

    @Override
    public void open(byte[] text, int from, int to) {
        super.open(text, from, to);
        depth = 0;
    }

    /** Returns another reader, at the beginning of the same text. */
    public JsonReader restarted() {
        JsonReader other = new JsonReader();
        other.open(bytes, start, end);
        return other;
    }

    /** Skips white space, and returns the kind of the next value. */
    public JsonKind kind() {
        return JsonKind.of(peek());
    }

    /**
     * Enters the next object or array.
     *
     * @return false if it is empty, and was skipped
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
     * Moves on to the next member or element.
     *
     * @return false if there is none, and the object or array was left
     */
    public boolean next() {
        if (separate(closingBrackets[depth])) {
            return true;
        }
        passClosingBracket();
        return false;
    }

    /** Enters the next object, which may be empty. */
    public void enterObject() {
        passOpeningBracket();
        if (peek() == ',') { // The method skipName takes a comma for one between two members.
            throw unexpected("the name of a member or '}'");
        }
    }

    /** Skips the bracket that opens the next object or array. */
    private void passOpeningBracket() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw error("expected a nesting depth of at most " + MAX_DEPTH + ", found a deeper one");
        }
        next++;
    }

    /**
     * Skips a comma and returns true, or returns false at the bracket that closes the object or array, without skipping
     * it.
     */
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

    /** Skips the bracket that closes an object or array. */
    public void passClosingBracket() {
        depth--;
        next++;
    }

    /**
     * Skips the name of a member if it comes next, exactly as QEMU writes it: after a comma and a space unless it is
     * the first, and before a colon and a space. If this returns false, the name may still come next, written in
     * another way.
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
     * Reads a number of ten digits and the bytes around it, if all of them come next, without other white space. The
     * known length saves time: the processor continues before it has found the end of the number.
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

    /** Returns the number of objects and arrays around the position. */
    public int depth() {
        return depth;
    }

    /** Reads the name of a member, and skips the colon. */
    public String readName() {
        int from = beginName();
        String name = readString();
        endName(from);
        return name;
    }

    /**
     * Reads the name of a member, skips the colon, and returns the index of the name in a table, or {@link
     * NameTable#NONE}.
     */
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

    /** Skips the next value, of any kind. */
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

    private void skipName() {
        int from = beginName();
        skipString();
        endName(from);
    }
}
