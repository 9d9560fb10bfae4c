package io.github.qmpevents.generator.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as they need to be. The last one wraps, so that a row fits a terminal. Not thread-safe. */
final class Table {
    private static final int WIDTH = 100;
    private static final int MIN_LAST_COLUMN = 20;
    private static final String GAP = "  ";

    /** The side of a column where its text is. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final Side first;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    /**
     * A table without rows.
     *
     * @param first the side of the first column's text; that of the others is at the left
     * @param headings the heading of each column
     */
    Table(Side first, List<String> headings) {
        this.first = first;
        widths = new int[headings.size()];
        add(headings);
    }

    /** Adds a row; it has as many cells as the headings. */
    void add(String... cells) {
        add(List.of(cells));
    }

    /** Adds a row; it has as many cells as the headings. */
    void add(List<String> cells) {
        rows.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    /** The lines of the table. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            append(text, row);
        }
        return text.toString();
    }

    private void append(StringBuilder text, List<String> row) {
        StringBuilder line = new StringBuilder();
        int last = row.size() - 1;
        for (int i = 0; i < last; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            boolean isRight = i == 0 && first == Side.RIGHT;
            line.append(isRight ? padding + cell : cell + padding).append(GAP);
        }
        int indent = width(line.toString());
        for (String part : wrap(row.get(last), Math.max(MIN_LAST_COLUMN, WIDTH - indent))) {
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
