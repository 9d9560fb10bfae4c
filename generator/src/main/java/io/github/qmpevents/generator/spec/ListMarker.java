package io.github.qmpevents.generator.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign or number that begins an item of a list. A hyphen or an asterisk is one before any text; others, and those without
 * a space behind, only before a name in quotes, since they may also occur in prose.
 */
final class ListMarker {
    private static final Pattern BEFORE_TEXT = Pattern.compile("[-*](?=[\\s\\p{Zs}])");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:(?:[+\\u2022\\u2023\\u2013\\u2014]|[0-9]{1,3}[.)])(?=[\\s\\p{Zs}]++"
                    + Typography.QUOTED_NAME + ")|[-*](?=" + Typography.QUOTE + "))");

    private ListMarker() {}

    /** Returns how many characters the marker at an index of a line has; 0 if there is none. */
    static int length(CharSequence line, int index) {
        Matcher text = BEFORE_TEXT.matcher(line).region(index, line.length()).useTransparentBounds(true);
        if (text.lookingAt()) {
            return text.end() - index;
        }
        Matcher name = BEFORE_NAME.matcher(line).region(index, line.length()).useTransparentBounds(true);
        return name.lookingAt() ? name.end() - index : 0;
    }
}
