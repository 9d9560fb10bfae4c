package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An example as it stands in the source. */
final class ExampleText {
    private final TextLine start;
    private final String text;
    private final boolean labelled;
    private final List<Integer> lineStarts = new ArrayList<>();

    /**
     * An example.
     *
     * @param start the line from its first brace on
     * @param text its text up to its last character, with line feeds
     * @param labelled whether the text says that it is one
     */
    ExampleText(TextLine start, String text, boolean labelled) {
        this.start = start;
        this.text = text;
        this.labelled = labelled;
        lineStarts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lineStarts.add(end + 1);
        }
    }

    String text() {
        return text;
    }

    boolean isLabelled() {
        return labelled;
    }

    /** The place of the character at an index of the text; one past the end is fine. */
    Location at(int index, Diagnostics diagnostics) {
        int found = Collections.binarySearch(lineStarts, index);
        int line = found < 0 ? -found - 2 : found;
        int column = (line == 0 ? start.column() : 1) + index - lineStarts.get(line);
        return diagnostics.at(start.line() + line, column);
    }
}
