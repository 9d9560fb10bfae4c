package io.github.qmpevents.generator.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a spec in lines.
 *
 * @param lines the lines without their ends
 */
record SourceText(List<String> lines) {
    /** More would be an indented block, as everywhere in CommonMark; the spec's own title is one. */
    private static final int MAX_HEADING_INDENT = 3;

    private static final Pattern UNDERLINE = Pattern.compile("--++|==++");

    SourceText {
        lines = List.copyOf(lines);
    }

    /** Splits a text at line feeds, carriage returns, and pairs of them. */
    static SourceText of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return new SourceText(lines);
    }

    /**
     * The text for CommonMark, which looks for no blocks of ours at a line that starts with a letter. So headings and labels
     * have a control character in place of their first one; all lines and columns stay what they are.
     */
    String marked() {
        List<String> marked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            marked.add(marked(i));
        }
        return String.join("\n", marked);
    }

    private String marked(int index) {
        String line = lines.get(index);
        Optional<Label> label = Label.of(line);
        if (label.isPresent()) {
            return label.get().mark() + line.substring(1);
        }
        return isHeading(index) ? HeadingBlock.MARK + line.substring(1) : line;
    }

    /** Whether the line is a heading: text at the margin that the next line underlines. Lines count from 0. */
    private boolean isHeading(int index) {
        if (index + 1 >= lines.size() || !isUnderline(lines.get(index + 1))) {
            return false;
        }
        String line = lines.get(index);
        return startsAtMargin(line) && "-*{}\"'".indexOf(line.strip().charAt(0)) < 0;
    }

    /** Whether a line is nothing but hyphens or equals signs. */
    static boolean isUnderline(String line) {
        return startsAtMargin(line) && UNDERLINE.matcher(line.strip()).matches();
    }

    private static boolean startsAtMargin(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent <= MAX_HEADING_INDENT && !line.isBlank();
    }
}
