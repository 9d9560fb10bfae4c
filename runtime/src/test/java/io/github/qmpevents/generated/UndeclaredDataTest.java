package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.array;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Events whose data the spec describes elsewhere: the raw data is complete, and the members in the examples have
 * accessors.
 */
class UndeclaredDataTest {
    private static final String DATA =
            "{\"id\":\"a\", \"size\": 7, \"share\": 0.5, \"ready\": true, \"to-string\": \"t\","
                    + " \"peer\": {\"id\": \"b\"}, \"list\": [1,2], \"other\": 1.0}";

    private static GeneratedCode code;

    @BeforeAll
    static void generate(@TempDir Path directory) throws IOException {
        EventData data = new EventData.Undeclared(
                "Same as a command's, see elsewhere.",
                Optional.of("Elsewhere"),
                List.of(
                        optional("id", ScalarType.STRING),
                        optional("size", ScalarType.INTEGER),
                        optional("share", ScalarType.NUMBER),
                        optional("ready", ScalarType.BOOLEAN),
                        optional("to-string", ScalarType.STRING),
                        optional("peer", object(optional("id", ScalarType.STRING))),
                        optional("list", array(ScalarType.INTEGER)),
                        optional("any", ScalarType.ANY)));
        code = GeneratedCode.of(
                spec(
                        event("ELSEWHERE", data),
                        event("IN_PROSE", new EventData.Undeclared("It depends.", Optional.empty(), List.of()))),
                directory);
    }

    @Test
    void isKeptUnchanged() {
        for (String name : List.of("ELSEWHERE", "IN_PROSE")) {
            String message = "{\"event\": \"" + name + "\", \"data\": " + DATA + "}";
            QmpEvent event = code.decode(message);

            assertThat(Reflection.get(event, "data")).isEqualTo(Optional.of(RawJson.of(DATA)));
            assertThat(event.toJson()).isEqualTo(message);
        }
    }

    @Test
    void hasAccessorsForTheMembersInExamples() {
        QmpEvent event = code.decode("{\"event\": \"ELSEWHERE\", \"data\": " + DATA + "}");

        assertThat(Reflection.get(event, "id")).isEqualTo(Optional.of("a"));
        assertThat(Reflection.get(event, "size")).isEqualTo(OptionalLong.of(7));
        assertThat(Reflection.get(event, "share")).isEqualTo(OptionalDouble.of(0.5));
        assertThat(Reflection.get(event, "ready")).isEqualTo(Optional.of(true));
        assertThat(Reflection.get(event, "toString_")).isEqualTo(Optional.of("t"));
        assertThat(Reflection.get(event, "peer")).isEqualTo(Optional.of(RawJson.of("{\"id\": \"b\"}")));
        assertThat(Reflection.get(event, "list")).isEqualTo(Optional.of(RawJson.of("[1,2]")));
        assertThat(Reflection.get(event, "any")).isEqualTo(Optional.empty());
    }

    @Test
    void mayBeMissingOrDifferFromTheExamples() {
        QmpEvent missing = code.decode("{\"event\": \"ELSEWHERE\"}");
        QmpEvent other =
                code.decode("{\"event\": \"ELSEWHERE\", \"data\": {\"id\": 1, \"size\": \"1\", \"ready\": 0}}");

        assertThat(Reflection.get(missing, "data")).isEqualTo(Optional.empty());
        for (QmpEvent event : List.of(missing, other)) {
            assertThat(Reflection.get(event, "id")).isEqualTo(Optional.empty());
            assertThat(Reflection.get(event, "size")).isEqualTo(OptionalLong.empty());
            assertThat(Reflection.get(event, "share")).isEqualTo(OptionalDouble.empty());
            assertThat(Reflection.get(event, "ready")).isEqualTo(Optional.empty());
        }
    }
}
