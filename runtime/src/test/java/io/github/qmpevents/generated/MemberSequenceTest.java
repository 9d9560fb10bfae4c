package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All objects of up to five members out of three declared ones and others that the spec does not declare. A declared
 * member that comes twice is rejected at any two places; other members may come any number of times.
 */
class MemberSequenceTest {
    private static final int LENGTH = 5;
    private static final String SECOND_TIME = ": found this member a second time";

    /**
     * The white space between the members. The decoder finds members in QEMU's own spacing in another way than in
     * others.
     */
    enum Spacing {
        QEMU(", ", ": "),
        COMPACT(",", ":"),
        MIXED(", ", " : "),
        SPACED("\t,\n", ": ");

        private final String comma;
        private final String colon;

        Spacing(String comma, String colon) {
            this.comma = comma;
            this.colon = colon;
        }

        private String object(List<Map.Entry<String, String>> members) {
            StringBuilder text = new StringBuilder("{");
            for (Map.Entry<String, String> member : members) {
                text.append(text.length() == 1 ? "" : comma);
                text.append('"')
                        .append(member.getKey())
                        .append('"')
                        .append(colon)
                        .append(member.getValue());
            }
            return text.append('}').toString();
        }
    }

    private static EventDecoder<QmpEvent> decoder;

    @BeforeAll
    static void generate(@TempDir Path directory) throws IOException {
        Type string = ScalarType.STRING;
        Type integer = ScalarType.INTEGER;
        Member inner = optional("inner", object(member("id", string), optional("size", integer)));
        decoder = GeneratedCode.of(
                        spec(event("SEQUENCE", List.of(member("id", string), optional("size", integer), inner))),
                        directory)
                .decoder();
    }

    @ParameterizedTest
    @EnumSource
    void everySequenceInTheDataIsDecodedOrRejected(Spacing spacing) {
        for (List<String> names : sequences("id", "size", "inner", "other")) {
            List<Map.Entry<String, String>> members = new ArrayList<>();
            for (String name : names) {
                members.add(Map.entry(name, value(name, members.size(), spacing)));
            }
            String message = "{\"event\": \"SEQUENCE\", \"data\": " + spacing.object(members) + "}";
            Set<String> problems = problems("$.data", names, "id");
            if (problems.isEmpty()) {
                QmpEvent event = decoder.decode(message);
                assertThat(Reflection.get(event, "id")).as(message).isEqualTo("id " + names.indexOf("id"));
                assertThat(Reflection.get(event, "size")).as(message).isEqualTo(size(names.indexOf("size")));
                assertThat(Reflection.get(event, "inner")).as(message).hasToString(inner(names.indexOf("inner")));
            } else {
                assertThat(problemOf(message)).as(message).isIn(problems);
            }
        }
    }

    /** Returns a value. Objects in it have members of the same names, in an order that changes. */
    private static String value(String name, int index, Spacing spacing) {
        List<Map.Entry<String, String>> members = new ArrayList<>(List.of(
                Map.entry("size", String.valueOf(index)),
                Map.entry("other", "{\"id\": 1, \"size\": [{\"id\": {}}]}"),
                Map.entry("id", "\"id " + index + "\"")));
        return switch (name) {
            case "id" -> "\"id " + index + "\"";
            case "size" -> String.valueOf(index);
            default -> {
                members.add(members.remove(index % 3));
                yield spacing.object(members);
            }
        };
    }

    private static OptionalLong size(int index) {
        return index < 0 ? OptionalLong.empty() : OptionalLong.of(index);
    }

    private static String inner(int index) {
        return index < 0
                ? Optional.empty().toString()
                : "Optional[Inner[id=id " + index + ", size=" + size(index) + "]]";
    }

    @ParameterizedTest
    @EnumSource
    void everySequenceInTheMessageIsDecodedOrRejected(Spacing spacing) {
        Map<String, String> values = Map.of(
                "event", "\"SEQUENCE\"",
                "timestamp", "{\"seconds\": 1, \"microseconds\": 2}",
                "data", "{\"id\": \"a\"}",
                "other", "{\"event\": 1, \"data\": {\"event\": []}}");
        for (List<String> names : sequences("timestamp", "event", "data", "other")) {
            String message = spacing.object(names.stream()
                    .map(name -> Map.entry(name, values.get(name)))
                    .toList());
            Set<String> problems = problems("$", names, "event", "data");
            if (problems.isEmpty()) {
                QmpEvent event = decoder.decode(message);
                assertThat(event.timestamp().isPresent()).as(message).isEqualTo(names.contains("timestamp"));
                assertThat(Reflection.get(event, "id")).as(message).isEqualTo("a");
            } else {
                assertThat(problemOf(message)).as(message).isIn(problems);
            }
        }
    }

    @Test
    void everySequenceInTheTimestampIsDecodedOrRejected() {
        for (List<String> names : sequences("seconds", "microseconds", "nanoseconds")) {
            for (Spacing spacing : Spacing.values()) {
                String timestamp = spacing.object(
                        names.stream().map(name -> Map.entry(name, "1")).toList());
                String message =
                        "{\"event\": \"SEQUENCE\", \"timestamp\": " + timestamp + ", \"data\": {\"id\": \"\"}}";
                Set<String> problems = problems("$.timestamp", names, "seconds", "microseconds");
                if (problems.isEmpty()) {
                    assertThat(decoder.decode(message).timestamp()).as(message).isPresent();
                } else {
                    assertThat(problemOf(message)).as(message).isIn(problems);
                }
            }
        }
    }

    /** Returns all lists of up to five of these names. */
    private static List<List<String>> sequences(String... names) {
        List<List<String>> sequences = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < sequences.size() && sequences.get(i).size() < LENGTH; i++) {
            for (String name : names) {
                List<String> longer = new ArrayList<>(sequences.get(i));
                longer.add(name);
                sequences.add(longer);
            }
        }
        return sequences;
    }

    /** Returns all problems of an object of members with these names, one of which the decoder reports. */
    private static Set<String> problems(String path, List<String> names, String... mandatory) {
        Set<String> problems = new TreeSet<>();
        for (String name : mandatory) {
            if (!names.contains(name)) {
                problems.add(path + ": missing member \"" + name + "\"");
            }
        }
        for (String name : Set.of("id", "size", "inner", "event", "timestamp", "data", "seconds", "microseconds")) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                problems.add(path + "." + name + SECOND_TIME);
            }
        }
        return problems;
    }

    private static String problemOf(String message) {
        try {
            return "no problem: " + decoder.decode(message);
        } catch (MalformedEventException e) {
            return e.path() + ": " + e.problem();
        }
    }
}
