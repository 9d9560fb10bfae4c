package io.github.qmpevents.generator.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text with columns as wide as needed, and notes below rows. The last column and the notes wrap, so that
 * they fit a terminal. Not thread-safe.
 */
final class Table {
    private static final int MIN_LAST_COLUMN = 20;
    private static final String GAP = "  ";

    /** The alignment of a column's text. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final Side first;
    private final List<Item> items = new ArrayList<>();
    private final int[] widths;

    /** A row or a note. */
    private sealed interface Item permits Cells, Note {}

    private record Cells(List<String> cells) implements Item {}

    private record Note(String text, int depth) implements Item {}

    /**
     * Creates a table without rows.
     *
     * @param first the alignment of the first column; the others are aligned left
     * @param headings the heading of each column
     */
    Table(Side first, List<String> headings) {
        this.first = first;
        widths = new int[headings.size()];
        add(headings);
    }

    /** Adds a row with as many cells as headings. */
    void add(String... cells) {
        add(List.of(cells));
    }

    /** Adds a row with as many cells as headings. */
    void add(List<String> cells) {
        items.add(new Cells(cells));
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    /**
     * Adds a note under the last row.
     *
     * @param text its lines; empty for no note
     * @param depth the levels of indentation below the second column
     */
    void addNote(String text, int depth) {
        if (!text.isEmpty()) {
            items.add(new Note(text, depth));
        }
    }

    /** Returns the lines of the table, no longer than {@code width} if the other columns leave room. */
    String toText(int width) {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            if (item instanceof Note note) {
                append(text, note.text(), indent(note.depth()), width);
            } else {
                append(text, ((Cells) item).cells(), width);
            }
        }
        return text.toString();
    }

    private int indent(int depth) {
        return widths[0] + GAP.length() * (depth + 1);
    }

    private static void append(StringBuilder text, String lines, int indent, int width) {
        for (String line : lines.split("\n", -1)) {
            String content = line.stripLeading();
            String margin = " ".repeat(indent + line.length() - content.length());
            for (String part : wrap(content, Math.max(MIN_LAST_COLUMN, width - margin.length()))) {
                text.append((margin + part).stripTrailing()).append('\n');
            }
        }
    }

    private void append(StringBuilder text, List<String> row, int width) {
        StringBuilder line = new StringBuilder();
        int last = row.size() - 1;
        for (int i = 0; i < last; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            boolean isRight = i == 0 && first == Side.RIGHT;
            line.append(isRight ? padding + cell : cell + padding).append(GAP);
        }
        int indent = width(line.toString());
        boolean hasRoom = width - indent >= Math.min(MIN_LAST_COLUMN, width(row.get(last)));
        if (!hasRoom && !row.get(last).isEmpty()) {
            text.append(line.toString().stripTrailing()).append('\n');
            append(text, row.get(last), indent(2), width);
            return;
        }
        for (String part : wrap(row.get(last), width - indent)) {
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
