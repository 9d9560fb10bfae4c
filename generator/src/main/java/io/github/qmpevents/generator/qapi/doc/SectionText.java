package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.diagnostic.Location;

/** A section whose lines are still being read. */
final class SectionText {
    private final String name;
    private final Location location;
    private final StringBuilder text = new StringBuilder();
    /** Blank lines that count only if another one follows. */
    private int blankLines;

    SectionText(String name, Location location) {
        this.name = name;
        this.location = location;
    }

    void append(DocLine line) {
        if (line.isBlank()) {
            blankLines++;
            return;
        }
        if (text.length() == 0) {
            text.append(line.text().stripLeading());
        } else {
            text.append("\n".repeat(blankLines + 1)).append(line.text());
        }
        blankLines = 0;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Returns true if the last line was blank. */
    boolean isAfterBlankLine() {
        return blankLines > 0;
    }

    DocSection toSection() {
        return new DocSection(location, name, text.toString());
    }
}
