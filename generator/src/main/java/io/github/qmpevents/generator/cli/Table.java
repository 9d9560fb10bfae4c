package io.github.qmpevents.generator.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of text, as wide as they need to be. The last one wraps, so that a row fits a terminal. Not thread-safe. */
final class Table {
    private static final int WIDTH = 100;
    private static final int MIN_LAST_COLUMN = 20;
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final int[] widths;

    /** A table with these headings. The first column is of numbers, and goes to the right. */
    Table(String... headings) {
        widths = new int[headings.length];
        add(headings);
    }

    /** Adds a row; it has as many cells as the headings. */
    void add(String... cells) {
        rows.add(cells.clone());
        Arrays.setAll(widths, i -> Math.max(widths[i], width(cells[i])));
    }

    /** The lines of the table. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            append(text, row);
        }
        return text.toString();
    }

    private void append(StringBuilder text, String[] row) {
        StringBuilder line = new StringBuilder();
        int last = row.length - 1;
        for (int i = 0; i < last; i++) {
            String padding = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? padding + row[i] : row[i] + padding).append(GAP);
        }
        int indent = width(line.toString());
        for (String part : wrap(row[last], Math.max(MIN_LAST_COLUMN, WIDTH - indent))) {
            text.append(line.append(part).toString().stripTrailing()).append('\n');
            line.setLength(0);
            line.append(" ".repeat(indent));
        }
    }

    private static List<String> wrap(String text, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!part.isEmpty() && width(part + word) + 1 > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
