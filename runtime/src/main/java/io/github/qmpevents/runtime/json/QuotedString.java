package io.github.qmpevents.runtime.json;

import java.util.HexFormat;

/** Writes strings as QEMU does: in ASCII, with escapes for all other characters. */
public final class QuotedString {
    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    private QuotedString() {}

    /** Returns a string with quotes and escapes. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        append(quoted, text);
        return quoted.toString();
    }

    /** Appends a string with quotes and escapes. */
    public static void append(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                append(out, text.charAt(i));
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c >= ' ' && c <= '~') {
                    out.append(c);
                } else {
                    out.append("\\u").append(UPPER_CASE.toHexDigits(c));
                }
            }
        }
    }
}
