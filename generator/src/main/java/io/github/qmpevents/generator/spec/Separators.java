package io.github.qmpevents.generator.spec;

import java.util.regex.Pattern;

/** The commas and semicolons that stay behind when something is cut out of an enumeration. */
final class Separators {
    private static final Pattern INSIDE = Pattern.compile(" ?+[,;][\\s,;]*+");

    private Separators() {}

    /** The text without those at its ends. */
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

    /** The text without those at its ends, and with one comma for several inside. */
    static String tidy(String text) {
        return INSIDE.matcher(trim(text)).replaceAll(", ");
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';';
    }
}
