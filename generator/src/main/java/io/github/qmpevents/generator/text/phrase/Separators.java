package io.github.qmpevents.generator.text.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The commas and semicolons of an enumeration, and those left over after removing a part of it. */
final class Separators {
    private static final Pattern INSIDE = Pattern.compile(" ?+[,;][\\s,;]*+");

    private Separators() {}

    /** Returns a text without separators at its ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSeparator(text.charAt(start))) {
            start++;
        }
        while (end > start && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns a text without separators at its ends, and with one comma in place of several inside. */
    static String tidy(String text) {
        return INSIDE.matcher(trim(text)).replaceAll(", ");
    }

    /** Returns the parts of a text between separators outside of quotes. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';';
    }
}
