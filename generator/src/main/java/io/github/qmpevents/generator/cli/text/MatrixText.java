package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import io.github.qmpevents.generator.matrix.Row;
import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.matrix.SpecMatrix;
import java.util.ArrayList;
import java.util.List;

/** Several specs side by side, as a table for people and in Markdown. */
public final class MatrixText {
    private final SpecMatrix matrix;

    public MatrixText(SpecMatrix matrix) {
        this.matrix = matrix;
    }

    /** Returns a table with a column for each spec. */
    public String table(int width) {
        Table table = new Table(Table.Side.LEFT, heading());
        for (Row row : matrix.rows()) {
            table.add(cells(row));
        }
        return table.toText(width);
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        heading.add("NAME");
        heading.addAll(matrix.specs());
        return heading;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        boolean isTop = row.path().isEmpty();
        cells.add(isTop ? row.name() : "  " + row.name());
        for (Presence presence : row.presences()) {
            cells.add(presence.toString());
        }
        return cells;
    }

    /** Returns a table in Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| |");
        for (String spec : matrix.specs()) {
            text.append(' ').append(Markdown.code(spec)).append(" |");
        }
        text.append("\n|---|").append(":---:|".repeat(matrix.specs().size())).append('\n');
        for (Row row : matrix.rows()) {
            String name = Markdown.code(row.name());
            text.append("| ")
                    .append(row.path().isEmpty() ? "**" + name + "**" : name)
                    .append(" |");
            for (Presence presence : row.presences()) {
                text.append(' ').append(presence).append(" |");
            }
            text.append('\n');
        }
        return VisibleText.of(text.toString());
    }
}
