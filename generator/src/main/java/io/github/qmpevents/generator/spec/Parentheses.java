package io.github.qmpevents.generator.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text parted into what it says of a type in parentheses, and the rest. There may be other parentheses, before and after.
 *
 * @param inside what stands in the parentheses, or the bare type where there are none; empty if the text gives no type
 * @param outside the text without it
 */
record Parentheses(String inside, String outside) {
    private static final Pattern JSON_TYPE = Pattern.compile("\\bjson-[a-z]++");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\( ?optional ?\\)");

    /** Parts a text. */
    static Parentheses part(String text) {
        Matcher type = JSON_TYPE.matcher(text);
        Parentheses parted = type.find() ? around(text, type) : new Parentheses("", text);
        Matcher optional = OPTIONAL.matcher(parted.outside);
        return optional.find()
                ? cut(parted.outside, optional.start(), optional.end(), parted.inside + ", optional")
                : parted;
    }

    /** Takes the first type that stands in parentheses, or else the first type. */
    private static Parentheses around(String text, Matcher type) {
        int firstStart = type.start();
        int firstEnd = type.end();
        int next = firstStart;
        int enclosed = -1;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (i == next) {
                enclosed = enclosed < 0 && !open.isEmpty() ? i : enclosed;
                next = type.find() ? type.start() : -1;
            } else if (text.charAt(i) == '(') {
                open.push(i);
            } else if (text.charAt(i) == ')' && !open.isEmpty()) {
                int start = open.pop();
                if (start < enclosed) {
                    return cut(text, start, i + 1, text.substring(start + 1, i));
                }
            }
        }
        return unclosed(text, firstStart, firstEnd);
    }

    /** A parenthesis that is opened right before the type and never closed ends with its line. */
    private static Parentheses unclosed(String text, int start, int end) {
        if (start == 0 || text.charAt(start - 1) != '(') {
            return cut(text, start, end, text.substring(start, end));
        }
        int lineEnd = text.indexOf('\n', end);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        return cut(text, start - 1, to, text.substring(start, to));
    }

    private static Parentheses cut(String text, int start, int end, String inside) {
        String before = Separators.trim(text.substring(0, start));
        return new Parentheses(inside, before + text.substring(end));
    }
}
