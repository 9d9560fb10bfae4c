package io.github.qmpevents.generator.java.emit;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Conversions of text of a spec to text for Javadoc comments. */
final class Javadoc {
    private static final int LINE_LENGTH = 100;

    private Javadoc() {}

    /** Returns a text without markup, tags, ends of comments, or characters that disguise others. */
    static String escape(String spec) {
        String text = VisibleText.of(spec);
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns a name or value on the wire, set as code. */
    static String code(String wireName) {
        return escape(wireName).equals(wireName) ? "{@code " + wireName + "}" : "<code>" + escape(wireName) + "</code>";
    }

    /**
     * Returns a text for the middle of a sentence: {@code Emitted when} becomes {@code emitted when}, {@code VNC}
     * stays.
     */
    private static String continued(String text) {
        boolean word = text.length() > 1 && (Character.isLowerCase(text.charAt(1)) || text.charAt(1) == ' ');
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /**
     * Returns a text as a phrase to follow "Returns": with a lowercase letter at its beginning and no full stop at its
     * end.
     */
    static String phrase(String text) {
        String phrase = continued(text);
        return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** Returns a text as a sentence, with a capital at its beginning and a full stop at its end. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return ended(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** Returns a text with a full stop at its end. */
    private static String ended(String text) {
        boolean ended = ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text : text + ".";
    }

    /** Returns a text, wrapped into lines. */
    static String wrap(String text) {
        return wrap(text, "");
    }

    /** Returns a text, wrapped into lines, with {@code indent} before the second and later ones. */
    static String wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text.strip());
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
