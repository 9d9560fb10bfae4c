package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.array;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that just fits into a class file compiles; more is an error with a location. */
class JavaLimitsTest {
    private static final Type STRING = ScalarType.STRING;
    private static final Type BOOLEAN = ScalarType.BOOLEAN;

    @TempDir
    private Path directory;

    @Test
    void valuesOfASetAreLimited() throws IOException {
        IntFunction<Spec> spec = count -> one(member(
                "mode",
                closed(IntStream.range(0, count).mapToObj(i -> "value-" + i).toArray(String[]::new))));

        GeneratedCode code = compiled(spec.apply(3_000));
        assertThat(code.decode(Message.full(code.event("E")))).isNotNull();
        assertThat(problem(spec.apply(3_001)))
                .isEqualTo(
                        "\"mode\" has 3001 values, more than the 3000 that a Java enum has room for; remove the list,"
                                + " so that it becomes a string");
    }

    /** The bytes of a string, in characters that take one, two (of which NUL is one) and three. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "\0", "\u00B7", "\u2014"})
    void namesAndValuesAreLimited(String filler) throws IOException {
        int bytes = filler.equals("-") ? 1 : filler.equals("\u2014") ? 3 : 2;
        String longest = "x" + filler.repeat(65_533 / bytes);
        String tooLong = longest + filler;

        GeneratedCode code = compiled(spec(
                event(longest, List.of(member(longest, STRING), member("mode", closed(longest)))),
                event("RAW", undeclared(List.of(optional(longest, STRING))))));
        assertThat(code.type("XEvent")).isNotNull();

        String message =
                "\"" + tooLong.substring(0, 60).replace('\0', '?') + "…\" takes " + (1 + bytes * (65_533 / bytes + 1))
                        + " bytes, more than the 65534 that a string in a Java class has room for; shorten it";
        assertThat(problem(spec(event(tooLong, List.of())))).isEqualTo(message);
        assertThat(problem(one(member(tooLong, STRING)))).isEqualTo(message);
        assertThat(problem(one(member("mode", closed(tooLong))))).isEqualTo(message);
        assertThat(problem(spec(event("E", undeclared(List.of(optional(tooLong, STRING)))))))
                .isEqualTo(message);
    }

    @Test
    void aNameThatGrowsInJavaIsLimited() {
        String grows = "\u0390".repeat(20_000);

        assertThat(problem(one(member("mode", closed(grows))))).contains("takes 120000 bytes");
    }

    @Test
    void namesOfAllMembersTogetherAreLimited() throws IOException {
        IntFunction<Spec> spec = length -> one(members(250, i -> member("m".repeat(length - 3) + (100 + i), BOOLEAN)));

        compiled(spec.apply(261));
        assertThat(problem(spec.apply(262)))
                .isEqualTo(
                        "the names and types of 250 members take more than the 65534 bytes that a Java record has room"
                                + " for; shorten them, or move some of the members, from \"" + "m".repeat(60)
                                + "…\" on, to a separate object");
    }

    @Test
    void typesOfAllMembersTogetherAreLimited() throws IOException {
        Type type = STRING;
        for (int i = 0; i < 31; i++) {
            type = array(type);
        }
        Type nested = type;
        IntFunction<Spec> spec = count -> one(members(count, i -> optional("m" + i, nested)));

        assertThat(problem(spec.apply(110)))
                .contains("the names and types of 110 members take more than the 65534 bytes");
    }

    @Test
    void longNamesOfNestedTypesAreLimited() throws IOException {
        IntFunction<Spec> spec = length ->
                one(members(250, i -> optional("m".repeat(length - 3) + (100 + i), object(member("a", BOOLEAN)))));

        compiled(spec.apply(210));
        assertThat(problem(spec.apply(211)))
                .contains("the names and types of 250 members take more than the 65534 bytes");
    }

    @Test
    void typesInAnEventAreLimited() throws IOException {
        Type object = object(member("a", BOOLEAN));
        IntFunction<Spec> spec = more -> {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                members.add(member("objects-" + i, objectOf(members(250, j -> member("o" + j, array(object))))));
                members.add(member("sets-" + i, objectOf(members(62, j -> member("s" + j, closed("a"))))));
            }
            members.addAll(members(more, i -> member("more-" + i, object)));
            return one(members);
        };

        compiled(spec.apply(0));
        assertThat(problem(spec.apply(1)))
                .isEqualTo("found objects and value sets that need more than the 2000 types that an event has room for;"
                        + " split the event at \"more-0\"");
    }

    private static Type objectOf(List<Member> members) {
        return object(members.toArray(Member[]::new));
    }

    @Test
    void accessorsAreLimited() throws IOException {
        IntFunction<Spec> spec =
                count -> spec(event("E", undeclared(members(count, i -> optional("member-" + i, STRING)))));

        compiled(spec.apply(1_000));
        assertThat(problem(spec.apply(1_001)))
                .isEqualTo("the examples show 1001 members, more than the 1000 that an event can have accessors for;"
                        + " shorten the examples");
    }

    /** Compiling all events with members would take minutes, so they are empty here. */
    @Test
    void eventsAreLimited() throws IOException {
        IntFunction<Spec> spec = count -> spec(IntStream.range(0, count)
                .mapToObj(i -> event("E" + i, List.of()))
                .toArray(SpecEvent[]::new));
        GeneratedFile sealed = GeneratedCode.generate(spec.apply(10_000)).stream()
                .filter(file -> file.path().endsWith("/Event.java"))
                .findAny()
                .orElseThrow();
        StringBuilder withStubs = new StringBuilder(sealed.content());
        withStubs.append("non-sealed interface UnknownEvent extends Event {}\n");
        withStubs.append("class QmpEventDecoder { static final EventDecoder<Event> INSTANCE = null; }\n");
        for (int i = 0; i < 10_000; i++) {
            withStubs.append("non-sealed interface E").append(i).append("Event extends Event {}\n");
        }

        GeneratedCode.compile(List.of(Files.writeString(directory.resolve("Event.java"), withStubs)), directory);
        assertThat(problem(spec.apply(10_001)))
                .isEqualTo(
                        "found 10001 events, more than the 10000 that a sealed interface has room for; split the spec");
    }

    private GeneratedCode compiled(Spec spec) throws IOException {
        return GeneratedCode.of(spec, directory);
    }

    /** Returns the message of the only diagnostic, which has a place. */
    private static String problem(Spec spec) {
        Diagnostics diagnostics = new Diagnostics(spec.fileName());
        assertThat(JavaGenerator.generate(spec, GeneratedCode.PACKAGE, diagnostics))
                .isEmpty();
        assertThat(diagnostics.inOrder()).hasSize(1);
        Diagnostic problem = diagnostics.inOrder().get(0);
        assertThat(problem.id()).isEqualTo(DiagnosticId.JAVA_SIZE);
        assertThat(problem.location().line()).isPositive();
        return problem.message();
    }

    private static Spec one(Member... members) {
        return one(List.of(members));
    }

    private static Spec one(List<Member> members) {
        return spec(event("E", members));
    }

    private static EventData undeclared(List<Member> members) {
        return new EventData.Undeclared("", Optional.empty(), members);
    }

    private static List<Member> members(int count, IntFunction<Member> member) {
        return IntStream.range(0, count).mapToObj(member).toList();
    }
}
