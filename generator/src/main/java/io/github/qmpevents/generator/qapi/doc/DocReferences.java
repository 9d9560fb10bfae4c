package io.github.qmpevents.generator.qapi.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * The definitions that a comment refers to: {@code `JobType`} since QEMU 10.1, and {@code @JobType} up to 10.0. For
 * names other than those of types, the older form may mean anything.
 */
public final class DocReferences {
    private DocReferences() {}

    /** Returns the names in a section, in order. */
    public static List<String> in(DocSection section) {
        List<String> names = new ArrayList<>();
        addQuoted(section.text(), names);
        addTypes(section.text(), names);
        return names;
    }

    private static void addQuoted(String text, List<String> names) {
        int open = text.indexOf('`');
        while (open >= 0) {
            int start = open + 1;
            int end = endOfName(text, start);
            boolean isLiteral = text.startsWith("`", start);
            boolean isName = end > start && text.startsWith("`", end) && !isMarkup(text, open, end + 1);
            if (isName) {
                names.add(text.substring(start, end));
            }
            int close = isLiteral ? text.indexOf("``", start + 1) : text.indexOf('`', start);
            open = close < 0 ? -1 : text.indexOf('`', close + (isLiteral ? 2 : 1));
        }
    }

    /**
     * Returns true for other markup of reStructuredText: a role before the quote, {@code :ref:`…`}, or the mark of a
     * link after it, {@code `…`_}.
     */
    private static boolean isMarkup(String text, int open, int behind) {
        return (open > 0 && text.charAt(open - 1) == ':') || text.startsWith("_", behind);
    }

    private static void addTypes(String text, List<String> names) {
        int at = text.indexOf('@');
        while (at >= 0) {
            int end = endOfName(text, at + 1);
            if (isTypeName(text, at + 1, end) && !text.startsWith(":", end)) {
                names.add(text.substring(at + 1, end));
            }
            at = text.indexOf('@', end);
        }
    }

    /** Returns true for the name of a type, which is in camel case: {@code JobType}. */
    private static boolean isTypeName(String text, int start, int end) {
        boolean hasLower = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                return false;
            }
            hasLower |= Character.isLowerCase(c);
        }
        return hasLower && Character.isUpperCase(text.charAt(start));
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '-'
                        || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
