package io.github.qmpevents.generator.qapi.doc;

import java.util.Optional;

/** Releases in descriptions: {@code (since 2.10)}, {@code Since: 1.5}, {@code (Since 6.1; before, …)}. */
final class Since {
    private static final String WORD = "since";

    private Since() {}

    /** Returns the number after the first "since" that has one. */
    static Optional<String> find(String text) {
        for (int i = 0; i + WORD.length() < text.length(); i++) {
            boolean here = text.regionMatches(true, i, WORD, 0, WORD.length())
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (here) {
                Optional<String> version = version(text, i + WORD.length());
                if (version.isPresent()) {
                    return version;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the number at an index, after any colons and white space. */
    static Optional<String> version(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ':' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isPartOfVersion(text, end)) {
            end++;
        }
        return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    /** Returns true for a digit, and for a point between digits: one after them ends a sentence. */
    private static boolean isPartOfVersion(String text, int index) {
        return isDigit(text, index)
                || (text.charAt(index) == '.' && isDigit(text, index - 1) && isDigit(text, index + 1));
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
