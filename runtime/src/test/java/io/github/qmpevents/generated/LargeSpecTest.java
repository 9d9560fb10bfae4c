package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Specs with more of everything than QEMU has. */
class LargeSpecTest {
    private static final Type STRING = ScalarType.STRING;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 70, 128, 200, 253})
    void anObjectMayHaveManyMembers(int count) throws IOException {
        List<Member> members = range(count, i -> i % 3 == 1 ? optional("m" + i, STRING) : member("m" + i, STRING));
        GeneratedCode code = GeneratedCode.of(spec(event("MANY", members)), directory);
        String full = Message.full(code.event("MANY"));
        String least = Message.least(code.event("MANY"));

        assertThat(code.decode(full).toJson()).isEqualTo(full);
        assertThat(code.decode(least).toJson()).isEqualTo(least);
        for (Member member : members) {
            String without = full.replace("\"" + member.name() + "\": ", "\"other\": ");
            if (member.isOptional()) {
                assertThat(code.decode(without)).isNotEqualTo(code.decode(full));
            } else {
                assertThatThrownBy(() -> code.decode(without))
                        .isInstanceOf(MalformedEventException.class)
                        .hasMessage("$.data: missing member \"" + member.name() + "\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 128, 253})
    void manyMembersMayComeInAnyOrder(int count) throws IOException {
        List<Member> members = range(count, i -> i % 3 == 1 ? optional("m" + i, STRING) : member("m" + i, STRING));
        GeneratedCode code = GeneratedCode.of(spec(event("MANY", members)), directory);
        QmpEvent expected = code.decode(Message.full(code.event("MANY")));
        List<Member> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);

        assertThat(code.decode(Message.full(event("MANY", reversed)))).isEqualTo(expected);
        for (int seed = 0; seed < 5; seed++) {
            List<Member> shuffled = new ArrayList<>(members);
            Collections.shuffle(shuffled, new Random(seed));
            String message = Message.full(event("MANY", shuffled));
            assertThat(code.decode(message)).isEqualTo(expected);
            Member twice = shuffled.get(seed);
            String last = shuffled.get(count - 1).name();
            assertThatThrownBy(() -> code.decode(message.replace(
                            "\"" + last + "\": ", "\"" + twice.name() + "\": \"\", \"" + last + "\": ")))
                    .isInstanceOf(MalformedEventException.class)
                    .hasMessage("$.data." + twice.name() + ": found this member a second time");
        }
    }

    @Test
    void objectsMayBeNestedDeeply() throws IOException {
        Type type = closed("here", "there");
        for (int i = 30; i > 0; i--) {
            type = object(member("at", type), optional("n" + i, STRING));
        }
        GeneratedCode code = GeneratedCode.of(spec(event("DEEP", List.of(member("at", type)))), directory);
        String full = Message.full(code.event("DEEP"));

        assertThat(code.decode(full).toJson()).isEqualTo(full);
    }

    /** The decoder has a class for each 128 events. */
    @ParameterizedTest
    @ValueSource(ints = {1, 128, 129, 256, 300, 1000})
    void aSpecMayHaveManyEvents(int count) throws IOException {
        GeneratedCode code = GeneratedCode.of(
                spec(range(count, i -> event("E" + i, List.of(member("of-" + i, STRING))))), directory);

        for (SpecEvent event : code.spec().events()) {
            String message = Message.full(event);
            QmpEvent decoded = code.decode(message);
            assertThat(decoded).isInstanceOf(code.type(event.name() + "Event"));
            assertThat(decoded.toJson()).isEqualTo(message);
        }
        String unknown = "{\"event\": \"E" + count + "\", \"data\": {\"of\": 1}}";
        assertThat(code.decode(unknown)).isInstanceOf(code.type("UnknownEvent"));
        assertThat(code.decode(unknown).toJson()).isEqualTo(unknown);
    }

    private static <T> List<T> range(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
