package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An example as it stands in the source. */
public final class PlacedExample {
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
    PlacedExample(TextLine start, String text, boolean labelled) {
        this.start = start;
        this.text = text;
        this.labelled = labelled;
        lineStarts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lineStarts.add(end + 1);
        }
    }

    /** Returns its text up to its last character, with line feeds. */
    public String text() {
        return text;
    }

    /** Returns whether the text says that it is an example. */
    public boolean isLabelled() {
        return labelled;
    }

    /** Returns the place of the character at an index of the text; one past the end is fine. */
    public Location at(int index, Diagnostics diagnostics) {
        int found = Collections.binarySearch(lineStarts, index);
        int line = found < 0 ? -found - 2 : found;
        int column = (line == 0 ? start.column() : 1) + index - lineStarts.get(line);
        return diagnostics.at(start.line() + line, column);
    }
}
