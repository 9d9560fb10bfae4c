package io.github.qmpevents.generator.text.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with manual line breaks. During parsing it keeps them: one line feed after a full line, two after a line that
 * the writer broke on purpose.
 */
public final class Prose {
    /**
     * The width of a full line. Lines of the text break at 70 to 80 columns, so a word that would fit into this width
     * is on the next line on purpose.
     */
    private static final int WIDTH = 72;

    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");
    private static final Pattern BREAK = Pattern.compile("\\n[ \\n]*+");
    private static final Pattern SPACES = Pattern.compile("[ \\t]++");

    private Prose() {}

    /** Returns the lines as one text that keeps the line breaks. Other white space becomes single spaces. */
    public static String join(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append(endsOnPurpose(lines.get(i - 1), lines.get(i)) ? "\n\n" : "\n");
            }
            text.append(SPACES.matcher(lines.get(i).text()).replaceAll(" ").strip());
        }
        return text.toString();
    }

    private static boolean endsOnPurpose(TextLine line, TextLine next) {
        Matcher word = FIRST_WORD.matcher(next.text());
        return next.line() > line.line() + 1
                || (word.find()
                        && Character.isUpperCase(word.group().charAt(0))
                        && line.width() + 1 + word.end() - word.start() <= WIDTH);
    }

    /** Returns a text in one line. A full stop replaces an intended line break. */
    public static String inOneLine(String text) {
        String stripped = text.strip();
        Matcher breaks = BREAK.matcher(stripped);
        StringBuilder line = new StringBuilder();
        int end = 0;
        while (breaks.find()) {
            line.append(stripped.substring(end, breaks.start()).stripTrailing());
            boolean onPurpose = breaks.end() - breaks.start() > 1;
            line.append(onPurpose && endsWithWord(line) ? ". " : " ");
            end = breaks.end();
        }
        return line.append(stripped, end, stripped.length()).toString();
    }

    private static boolean endsWithWord(CharSequence line) {
        return !line.isEmpty() && ".,:;!?".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
