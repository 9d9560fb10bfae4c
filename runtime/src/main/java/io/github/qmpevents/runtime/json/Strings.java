package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Finds the ends of strings, checks them, and decodes them. The index of a string is that of the byte after its opening
 * quote.
 */
final class Strings {
    /** The largest length of a string, in bytes. */
    static final int MAX_LENGTH = 100_000_000;

    private static final int HEX_DIGITS = 4;

    private Strings() {}

    /**
     * Returns the index of the closing quote of an ASCII string without escapes. If another special byte or the end
     * comes first, returns the complement of its index.
     */
    static int plainEnd(byte[] bytes, int from, int end) {
        int i = from;
        for (int last = end - Long.BYTES; i <= last; i += Long.BYTES) {
            long special = Words.special(Words.at(bytes, i));
            if (special != 0) {
                i += Words.countBefore(special);
                return bytes[i] == '"' ? i : ~i;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == '"') {
                return i;
            }
            if (bytes[i] < ' ' || bytes[i] == '\\') {
                return ~i;
            }
        }
        return ~end;
    }

    /**
     * Returns the index of the closing quote of any string.
     *
     * @throws JsonSyntaxException if it is not a JSON string in UTF-8
     */
    static int end(byte[] bytes, int from, int end) {
        int i = plainEnd(bytes, from, end);
        while (i < 0) {
            i = plainEnd(bytes, specialEnd(bytes, ~i, end), end);
        }
        return i;
    }

    private static int specialEnd(byte[] bytes, int at, int end) {
        if (at == end) {
            throw new JsonSyntaxException(end, "expected the end of a string, found the end of the message");
        }
        byte b = bytes[at];
        if (b == '\\') {
            return escapeEnd(bytes, at, end);
        }
        if (b >= 0) {
            throw new JsonSyntaxException(
                    at, String.format("expected a control character to be escaped, found byte 0x%02x", b));
        }
        return sequenceEnd(bytes, at, end);
    }

    private static int escapeEnd(byte[] bytes, int backslash, int end) {
        int b = backslash + 1 < end ? bytes[backslash + 1] : JsonReader.END;
        if (b != 'u') {
            if (b == JsonReader.END || "\"\\/bfnrt".indexOf(b) < 0) {
                throw new JsonSyntaxException(backslash, "expected a JSON escape such as \\n, found something else");
            }
            return backslash + 2;
        }
        char unit = codeUnit(bytes, backslash, end);
        int after = backslash + 2 + HEX_DIGITS;
        if (!Character.isSurrogate(unit)) {
            return after;
        }
        boolean paired = Character.isHighSurrogate(unit)
                && after + 1 < end
                && bytes[after] == '\\'
                && bytes[after + 1] == 'u'
                && Character.isLowSurrogate(codeUnit(bytes, after, end));
        if (!paired) {
            throw new JsonSyntaxException(backslash, "expected a pair of surrogates, found a lone surrogate");
        }
        return after + 2 + HEX_DIGITS;
    }

    private static char codeUnit(byte[] bytes, int backslash, int end) {
        int from = backslash + 2;
        int unit = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            if (i >= end || !HexFormat.isHexDigit(bytes[i])) {
                throw new JsonSyntaxException(backslash, "expected four hexadecimal digits after \\u");
            }
            unit = unit << 4 | HexFormat.fromHexDigit(bytes[i]);
        }
        return (char) unit;
    }

    /**
     * Returns the index after a character of several bytes. Overlong forms, surrogates and code points above U+10FFFF
     * are not characters.
     */
    private static int sequenceEnd(byte[] bytes, int from, int end) {
        int first = bytes[from] & 0xff;
        int second = from + 1 < end ? bytes[from + 1] & 0xff : 0;
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        boolean valid = first >= 0xc2
                && first <= 0xf4
                && from + length <= end
                && !(first == 0xe0 && second < 0xa0)
                && !(first == 0xed && second > 0x9f)
                && !(first == 0xf0 && second < 0x90)
                && !(first == 0xf4 && second > 0x8f);
        for (int i = from + 1; valid && i < from + length; i++) {
            valid = (bytes[i] & 0xc0) == 0x80;
        }
        if (!valid) {
            throw new JsonSyntaxException(from, String.format("expected UTF-8, found byte 0x%02x", first));
        }
        return from + length;
    }

    /** Returns the text of an ASCII string without escapes. */
    @SuppressWarnings("deprecation") // The constructor with a charset takes twice as long.
    static String plain(byte[] bytes, int from, int to) {
        return new String(bytes, 0, from, to - from);
    }

    /** Returns the text of a string that was checked. */
    static String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int run = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                text.append(new String(bytes, run, i - run, StandardCharsets.UTF_8));
                text.append(unescaped(bytes, i));
                i += bytes[i + 1] == 'u' ? 1 + HEX_DIGITS : 1;
                run = i + 1;
            }
        }
        return text.append(new String(bytes, run, to - run, StandardCharsets.UTF_8))
                .toString();
    }

    private static char unescaped(byte[] bytes, int backslash) {
        byte b = bytes[backslash + 1];
        return switch (b) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit(bytes, backslash, bytes.length);
            default -> (char) b;
        };
    }
}
