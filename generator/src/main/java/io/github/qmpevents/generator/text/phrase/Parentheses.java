package io.github.qmpevents.generator.text.phrase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text, divided into the parentheses with a type and the rest. The rest may have other parentheses.
 *
 * @param inside the text in the parentheses, or the bare type without parentheses; empty if the text gives no type
 * @param outside the rest of the text
 * @param typesBefore the number of types that the text mentions before
 */
record Parentheses(String inside, String outside, int typesBefore) {
    /** A single word in separate parentheses, right after those of the type: {@code (json-string) (optional)}. */
    private static final Pattern NEXT_WORD = Pattern.compile("\\s?+\\(([A-Za-z]++)\\)");

    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\(((?:[^()]*,)? ?optional ?(?:,[^()]*)?)\\)");

    /** Divides a text. */
    static Parentheses part(String text) {
        Matcher type = TextType.WORD.matcher(text);
        Parentheses parted = type.find() ? around(text, type) : new Parentheses("", text, 0);
        Matcher optional = OPTIONAL.matcher(parted.outside);
        if (!optional.find()) {
            return parted;
        }
        Parentheses cut =
                cut(parted.outside, optional.start(), optional.end(), parted.inside + ", " + optional.group(1));
        return new Parentheses(cut.inside, cut.outside, parted.typesBefore);
    }

    /** Divides a text at the first type in parentheses, or else at the first type. */
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

    /** Divides a text at a parenthesis that opens right before the type and is never closed: it ends with its line. */
    private static Parentheses unclosed(String text, int start, int end) {
        if (start == 0 || text.charAt(start - 1) != '(') {
            return cut(text, start, end, text.substring(start, end));
        }
        int lineEnd = text.indexOf('\n', end);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        return cut(text, start - 1, to, text.substring(start, to));
    }

    private static Parentheses cut(String text, int start, int end, String inside) {
        String before = text.substring(0, start);
        int typesBefore = 0;
        for (Matcher type = TextType.WORD.matcher(before); type.find(); ) {
            typesBefore++;
        }
        Matcher next = NEXT_WORD.matcher(text).region(end, text.length());
        String outside = Separators.trim(before);
        return next.lookingAt()
                ? new Parentheses(inside + ", " + next.group(1), outside + text.substring(next.end()), typesBefore)
                : new Parentheses(inside, outside + text.substring(end), typesBefore);
    }
}
