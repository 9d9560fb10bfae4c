package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import io.github.qmpevents.generator.matrix.Row;
import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.matrix.SpecMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Several specs side by side, as a table for a person, in Markdown, and as JSON. */
final class MatrixText {
    private final SpecMatrix matrix;

    MatrixText(SpecMatrix matrix) {
        this.matrix = matrix;
    }

    /** Returns a table with a column for each spec. */
    String table(int width) {
        Table table = new Table(Table.Side.LEFT, heading());
        for (Row row : matrix.rows()) {
            table.add(cells(row));
        }
        return VisibleText.of(table.toText(width));
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
    String markdown() {
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

    /** Returns an object with the names of the specs and a row for each thing. */
    String json() {
        return JsonText.pretty(json -> {
            JsonText.begin(json);
            json.writeArrayPropertyStart("specs");
            for (String spec : matrix.specs()) {
                json.writeString(spec);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            for (Row row : matrix.rows()) {
                write(row, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", row.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("name", row.name());
        json.writeArrayPropertyStart("in");
        for (Presence presence : row.presences()) {
            json.writeString(presence.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
