package io.github.qmpevents.generator.text.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker that begins an item of a list. A hyphen or an asterisk with a space is a marker before any text. Other
 * signs, and signs without a space, are markers only before a name in quotes, since they may also occur in prose.
 */
final class ListMarker {
    private static final String ALWAYS = "-*";
    private static final String BEFORE_NAMES = "+\u2022\u2023\u2013\u2014";
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:(?:[" + BEFORE_NAMES + "]|[0-9]{1,3}[.)])(?=[\\s\\p{Zs}]++" + Typography.QUOTED_NAME
                    + ")|[" + ALWAYS + "](?=" + Typography.QUOTE + "))");

    private ListMarker() {}

    /** Returns the length of the marker at an index of a line; 0 if there is none. */
    static int length(CharSequence line, int index) {
        if (index + 1 >= line.length()) {
            return 0;
        }
        char sign = line.charAt(index);
        boolean isAlways = ALWAYS.indexOf(sign) >= 0;
        if (isAlways && isSpace(line.charAt(index + 1))) {
            return 1;
        }
        if (!isAlways && BEFORE_NAMES.indexOf(sign) < 0 && !Character.isDigit(sign)) {
            return 0;
        }
        Matcher name = BEFORE_NAME.matcher(line).region(index, line.length());
        return name.lookingAt() ? name.end() - index : 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
