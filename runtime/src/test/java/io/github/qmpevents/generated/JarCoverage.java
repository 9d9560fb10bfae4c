package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.qemu.UnknownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Assertions that the events of the jar, {@code io.github.qmpevents.qemu}, have a typed accessor for each leaf. */
public final class JarCoverage {
    private static final EventDecoder<Event> DECODER = Event.decoder();

    private JarCoverage() {}

    /** Reads a schema, or a reply to {@code query-qmp-schema}. */
    public static Spec read(Path spec) {
        Reading reading = Generator.read(spec);
        return reading.spec()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    /** Asserts that everything that a QEMU with this schema may send is typed. */
    public static void assertTypes(Spec spec) {
        for (SpecEvent event : spec.events()) {
            for (String message : SchemaMessage.ofAllCases(event, spec)) {
                QmpEvent decoded = DECODER.decode(message);
                if (message.contains(SchemaMessage.NOT_LISTED)) {
                    assertKeeps(decoded, message);
                } else {
                    assertTypes(decoded, message);
                }
            }
        }
    }

    /** Asserts that an event has everything in its message, and that the schema lists all of it. */
    public static void assertTypes(QmpEvent event, String message) {
        assertKeeps(event, message);
        assertNothingIsUnlisted(event, message);
    }

    private static void assertKeeps(QmpEvent event, String message) {
        assertThat(event).as(message).isNotInstanceOf(UnknownEvent.class);
        assertThat(json(event.toJson())).isEqualTo(json(message));
    }

    /** Returns a message as JSON. An event without data is equal to one with an empty object. */
    private static JsonElement json(String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("data") && message.get("data").equals(new JsonObject())) {
            message.remove("data");
        }
        return message;
    }

    private static void assertNothingIsUnlisted(Object value, String message) {
        assertThat(value.getClass().getSimpleName()).as(message).isNotEqualTo("Unlisted");
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> assertNothingIsUnlisted(present, message));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> assertNothingIsUnlisted(element, message));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                assertNothingIsUnlisted(Reflection.get(record, component.getName()), message);
            }
        }
    }
}
