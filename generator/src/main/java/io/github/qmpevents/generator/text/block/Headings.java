package io.github.qmpevents.generator.text.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The search for the headings of a text. A heading is underlined. Without an underline, a line is a heading if it has
 * only names of events, and if either Markdown's sign precedes it, or it begins a paragraph and a label {@code Data:}
 * follows that would be the second one of the previous event.
 */
final class Headings {
    /**
     * The maximum indentation. More would be an indented block, as everywhere in CommonMark; the title of the text is
     * one.
     */
    private static final int MAX_INDENT = 3;

    private static final Pattern UNDERLINE = Pattern.compile("--++|==++");

    private final List<String> lines;
    private final BitSet found = new BitSet();
    /** True if the last heading has no label of data yet, so the next one belongs to it. */
    private boolean isDataDue;
    /** The possible headings since the last heading or label of data, as indexes of lines. */
    private final List<Integer> candidates = new ArrayList<>();

    private Headings(List<String> lines) {
        this.lines = lines;
    }

    /** Returns the indexes of lines that are headings, from 0. */
    static BitSet in(List<String> lines) {
        Headings headings = new Headings(lines);
        for (int i = 0; i < lines.size(); i++) {
            headings.look(i);
        }
        return headings.found;
    }

    private void look(int index) {
        String line = lines.get(index);
        if (isUnderlined(index) || isMarkdown(index)) {
            found.set(index);
            isDataDue = true;
            candidates.clear();
        } else if (isData(line)) {
            if (!isDataDue) {
                for (int candidate : candidates) {
                    found.set(candidate);
                }
            }
            isDataDue = false;
            candidates.clear();
        } else if (mayBeHeading(index)) {
            candidates.add(index);
        }
    }

    private static boolean isData(String line) {
        Optional<Label> label = Label.of(line);
        return label.isPresent() && label.get() == Label.DATA;
    }

    private boolean isUnderlined(int index) {
        return index + 1 < lines.size()
                && isUnderline(lines.get(index + 1))
                && startsAtMargin(lines.get(index))
                && Label.of(lines.get(index)).isEmpty()
                && "-*{}\"'".indexOf(lines.get(index).strip().charAt(0)) < 0;
    }

    private boolean isMarkdown(int index) {
        String line = lines.get(index);
        return line.indexOf('#') >= 0 && startsAtMargin(line) && EventName.isMarkdown(new TextLine(index + 1, 1, line));
    }

    private boolean mayBeHeading(int index) {
        String line = lines.get(index);
        boolean beginsParagraph = index == 0 || lines.get(index - 1).isBlank();
        return beginsParagraph
                && startsAtMargin(line)
                && !isSentence(line)
                && EventName.isOnlyNames(new TextLine(index + 1, 1, line));
    }

    /**
     * Returns true if the second letter of a line's first word is lowercase. Names have no such letter; most lines do.
     */
    private static boolean isSentence(String line) {
        return line.length() > 1 && Character.isLetter(line.charAt(0)) && Character.isLowerCase(line.charAt(1));
    }

    /** Returns true if a line consists only of hyphens or equals signs. */
    static boolean isUnderline(String line) {
        return (line.indexOf("--") >= 0 || line.indexOf("==") >= 0)
                && startsAtMargin(line)
                && UNDERLINE.matcher(line.strip()).matches();
    }

    private static boolean startsAtMargin(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent <= MAX_INDENT && !line.isBlank();
    }
}
