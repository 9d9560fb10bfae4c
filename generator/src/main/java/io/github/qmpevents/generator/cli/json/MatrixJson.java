package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.diagnostic.PrintedName;
import io.github.qmpevents.generator.matrix.Row;
import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.matrix.SpecMatrix;
import tools.jackson.core.JsonGenerator;

/** Several specs side by side as JSON. */
public final class MatrixJson {
    private MatrixJson() {}

    /** Returns, in lines, an object with the names of the specs and a row for each part. */
    public static String of(SpecMatrix matrix) {
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
        json.writeStringProperty("kind", PrintedName.of(row.kind()));
        json.writeStringProperty("name", row.name());
        json.writeArrayPropertyStart("in");
        for (Presence presence : row.presences()) {
            json.writeString(PrintedName.of(presence));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
