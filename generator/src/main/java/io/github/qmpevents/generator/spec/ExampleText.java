package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/** An example as it stands in the source. */
final class ExampleText {
    private final TextLine start;
    private final String text;
    private final boolean labelled;
    private final int[] lineStarts;

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
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String text() {
        return text;
    }

    boolean isLabelled() {
        return labelled;
    }

    /** The place of the character at an index of the text; one past the end is fine. */
    Location at(int index, Diagnostics diagnostics) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found < 0 ? -found - 2 : found;
        int column = (line == 0 ? start.column() : 1) + index - lineStarts[line];
        return diagnostics.at(start.line() + line, column);
    }
}
