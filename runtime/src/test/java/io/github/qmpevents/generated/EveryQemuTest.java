package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.qemu.UnknownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The events of the jar, {@code io.github.qmpevents.qemu}, are those of every QEMU, with each leaf in a typed accessor. */
class EveryQemuTest {
    private static final int ALL = 100_000;
    private static final EventDecoder<io.github.qmpevents.qemu.Event> DECODER =
            io.github.qmpevents.qemu.Event.decoder();

    @Test
    void allSixtyEventsAreDecoded() {
        Spec spec = read(Path.of("../spec/qemu-events.json"));
        assertThat(spec.events()).hasSize(60);
        check(spec);
    }

    @TestFactory
    Stream<DynamicTest> whateverAReleaseMaySendIsTyped() throws IOException {
        return SchemaTruth.releases().stream()
                .map(release ->
                        dynamicTest(release.getFileName().toString(), () -> check(read(SchemaTruth.root(release)))));
    }

    @TestFactory
    Stream<DynamicTest> whateverARunningQemuSaysThatItMaySendIsTyped() throws IOException {
        return SchemaTruth.replies().stream()
                .map(reply -> dynamicTest(reply.getFileName().toString(), () -> check(read(reply))));
    }

    private static Spec read(Path spec) {
        Reading reading = Generator.read(spec);
        return reading.spec()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    private static void check(Spec spec) {
        for (Event event : spec.events()) {
            for (String message : SchemaMessage.all(event, spec, ALL)) {
                QmpEvent decoded = DECODER.decode(message);
                assertThat(decoded).as(message).isNotInstanceOf(UnknownEvent.class);
                assertThat(json(decoded.toJson())).isEqualTo(json(message));
                if (!message.contains(SchemaMessage.NOT_LISTED)) {
                    assertNothingIsUnlisted(decoded, message);
                }
            }
        }
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
