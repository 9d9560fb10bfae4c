package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.Reception;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Changes as JSON. */
public final class ChangeJson {
    private ChangeJson() {}

    /**
     * Returns one line for each change: an object with {@code kind}, {@code impact}, {@code subject}, {@code old} and
     * {@code new} (each {@code file}, {@code line}, {@code column}; null if that spec does not have the part), {@code
     * message} and {@code consequence}; and for the bindings of each spec, {@code oldBindings} and {@code newBindings},
     * an object with the {@code effect} on messages of the other, and the {@code reason} if the messages are malformed.
     * The last line is an object of the kind {@code summary}: for the bindings of each spec, the names of the events
     * with each effect.
     */
    public static String format(Changes changes) {
        return changes.list().stream().map(change -> format(change) + "\n").collect(Collectors.joining())
                + summary(changes)
                + "\n";
    }

    private static String format(Change change) {
        return JsonText.line(json -> {
            JsonText.begin(json);
            json.writeStringProperty("kind", change.kind().toString());
            json.writeStringProperty("impact", change.impact().toString());
            json.writeStringProperty("subject", change.subject());
            write(json, "old", change.before());
            write(json, "new", change.after());
            json.writeStringProperty("message", change.message());
            json.writeStringProperty("consequence", change.consequence());
            for (Bindings bindings : Bindings.values()) {
                write(json, bindings, change.wire().of(bindings));
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Bindings bindings, Reception reception) {
        json.writeObjectPropertyStart(property(bindings));
        json.writeStringProperty("effect", reception.effect().toString());
        if (reception.isMalformed()) {
            json.writeStringProperty("reason", reception.reason());
        } else {
            json.writeNullProperty("reason");
        }
        json.writeEndObject();
    }

    private static String property(Bindings bindings) {
        return bindings == Bindings.OLD ? "oldBindings" : "newBindings";
    }

    private static String summary(Changes changes) {
        return JsonText.line(json -> {
            JsonText.begin(json);
            json.writeStringProperty("kind", "summary");
            for (Bindings bindings : Bindings.values()) {
                json.writeObjectPropertyStart(property(bindings));
                for (WireEffect effect : WireEffect.values()) {
                    json.writeArrayPropertyStart(effect.toString());
                    changes.events(bindings, effect).forEach(json::writeString);
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
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
