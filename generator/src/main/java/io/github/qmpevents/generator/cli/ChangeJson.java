package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Changes for a program. */
final class ChangeJson {
    private ChangeJson() {}

    /**
     * One line for each change: an object with {@code kind}, {@code impact}, {@code subject}, {@code old} and {@code new}
     * (each {@code file}, {@code line}, {@code column}; null where it does not stand in that spec), {@code message} and
     * {@code consequence}.
     */
    static String format(List<Change> changes) {
        return changes.stream().map(change -> format(change) + "\n").collect(Collectors.joining());
    }

    private static String format(Change change) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().toString());
            json.writeStringProperty("impact", change.impact().toString());
            json.writeStringProperty("subject", change.subject());
            write(json, "old", change.before());
            write(json, "new", change.after());
            json.writeStringProperty("message", change.message());
            json.writeStringProperty("consequence", change.consequence());
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String property, Optional<Location> place) {
        if (place.isEmpty()) {
            json.writeNullProperty(property);
            return;
        }
        json.writeObjectPropertyStart(property);
        DiagnosticJson.write(json, place.get());
        json.writeEndObject();
    }
}
