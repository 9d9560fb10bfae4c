package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The text of a spec in lines.
 *
 * @param lines the lines without their ends
 */
public record SourceText(List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Returns the text of a file. */
    public static SourceText of(Source source) {
        return new SourceText(source.lines());
    }

    /**
     * Returns the text for CommonMark, which looks for no custom blocks at a line that starts with a letter. Therefore,
     * a control character replaces the first character of headings and labels. Lines and columns stay the same.
     */
    String marked() {
        BitSet headings = Headings.in(lines);
        List<String> marked = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Label> label = Label.of(line);
            if (label.isPresent()) {
                marked.set(i, label.get().mark() + line.substring(1));
            } else if (headings.get(i)) {
                marked.set(i, HeadingBlock.MARK + line.substring(1));
            }
        }
        return String.join("\n", marked);
    }
}
