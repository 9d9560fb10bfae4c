package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A section whose lines are still being read. */
final class SectionText {
    private final String name;
    private final Source source;
    private final int start;
    private final List<DocLine> lines = new ArrayList<>();
    /** Blank lines that count only if more text follows. */
    private final List<DocLine> blankLines = new ArrayList<>();

    SectionText(String name, Source source, int start) {
        this.name = name;
        this.source = source;
        this.start = start;
    }

    void append(DocLine line) {
        if (line.isBlank()) {
            blankLines.add(line);
            return;
        }
        if (lines.isEmpty()) {
            lines.add(line.withoutIndentation());
        } else {
            lines.addAll(blankLines);
            lines.add(line);
        }
        blankLines.clear();
    }

    /** Returns true if the last line was blank. */
    boolean isAfterBlankLine() {
        return !blankLines.isEmpty();
    }

    DocSection toSection() {
        return new DocSection(source, start, name, lines);
    }
}
