package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Location;
import tools.jackson.core.JsonGenerator;

/** A diagnostic as JSON. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /**
     * Returns one line: an object with {@code severity}, {@code id}, {@code file}, {@code line}, {@code column}, {@code
     * message} and {@code related}. An unknown line or column is left out.
     */
    public static String format(Diagnostic diagnostic) {
        return JsonText.line(json -> {
            JsonText.begin(json);
            json.writeStringProperty("severity", diagnostic.severity().toString());
            json.writeStringProperty("id", diagnostic.id().toString());
            write(json, diagnostic.location());
            json.writeStringProperty("message", diagnostic.message());
            json.writeArrayPropertyStart("related");
            for (Diagnostic.Related place : diagnostic.related()) {
                json.writeStartObject();
                write(json, place.location());
                json.writeStringProperty("message", place.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Writes the properties of a location into the open object. */
    static void write(JsonGenerator json, Location location) {
        json.writeStringProperty("file", location.file());
        if (location.line() > 0) {
            json.writeNumberProperty("line", location.line());
        }
        if (location.column() > 0) {
            json.writeNumberProperty("column", location.column());
        }
    }
}
