package io.github.qmpevents.generator.text.block;

/** The signs that word processors put in place of those of a keyboard. */
final class Typography {
    /** A regular expression for any opening quotation mark. */
    static final String QUOTE = "[\"'`\\u201C\\u201D\\u201E\\u2018\\u2019\\u201A]";

    /** A regular expression for the beginning of a name in quotes, which may be emphasized. */
    static final String QUOTED_NAME = "\\*{0,2}" + QUOTE;

    private static final char LAST_OF_ASCII = '\u007F';

    private Typography() {}

    /** Returns a text with the keyboard's quotation marks and spaces, each at the index of the one that it replaces. */
    static String plain(String text) {
        int first = firstSpecial(text, 0);
        if (first < 0) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = first; i >= 0; i = firstSpecial(text, i + 1)) {
            plain[i] = plain(text.charAt(i));
        }
        return new String(plain);
    }

    private static int firstSpecial(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_OF_ASCII && plain(c) != c) {
                return i;
            }
        }
        return -1;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2018', '\u2019', '\u201A' -> '\'';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }
}
