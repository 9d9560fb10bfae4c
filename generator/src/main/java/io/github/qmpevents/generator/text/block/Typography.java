package io.github.qmpevents.generator.text.block;

/** The typographic characters of word processors. */
final class Typography {
    /** A regular expression for any opening quotation mark. */
    static final String QUOTE = "[\"'`\\u201C\\u201D\\u201E\\u2018\\u2019\\u201A]";

    /** A regular expression for the beginning of a name in quotes, which may be emphasized. */
    static final String QUOTED_NAME = "\\*{0,2}" + QUOTE;

    private static final char LAST_OF_ASCII = '\u007F';

    private Typography() {}

    /** Returns a text with plain quotation marks and spaces in place of typographic ones. All indexes stay the same. */
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
