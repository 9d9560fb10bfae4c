package io.github.qmpevents.generator.diagnostic;

import java.util.Locale;

/**
 * Text of a spec in a form that is safe to show to people. Characters that control the direction of text can make it
 * look like another text, so they are replaced with their numbers: {@code U+202E}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** Returns the text for people. */
    public static String of(String text) {
        return of(text, "U+%04X");
    }

    /**
     * Returns the text with escapes, for a reader that understands them, such as a compiler.
     *
     * @param escape the format of an escape, with the character's number as its argument
     */
    public static String of(String text, String escape) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (controlsDirection(c)) {
                visible = visible == null ? new StringBuilder(text.substring(0, i)) : visible;
                visible.append(String.format(Locale.ROOT, escape, (int) c));
            } else if (visible != null) {
                visible.append(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    /** Returns true for Unicode's control characters for bidirectional text. */
    private static boolean controlsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }
}
