package io.github.qmpevents.generator.java.naming;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.UnionCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of the Java names of events, members, values and types, and of the errors without a possible name. */
class NamingTest {
    @Test
    void namesWithTheSameJavaNameAreReportedWithBothLocations() {
        assertThat(problems(event("E", 1, member("tray-open", 2, STRING), member("tray_open", 3, INT))))
                .containsExactly("""
                        spec.txt:3:3: error: [java-name-collision] "tray_open" and "tray-open" become the same in Java, \
                        trayOpen; one of them needs another name
                          line 3
                            ^
                        spec.txt:2:3: "tray-open" is here
                          line 2
                            ^""");
    }

    @Test
    void javaNamesThatDifferOnlyInCaseAreReported() {
        assertThat(firstLines(event("E", 1, member("foo-bar", 2, STRING), member("foobar", 3, STRING))))
                .containsExactly(
                        "spec.txt:3:3: error: [java-name-collision] \"foobar\" and \"foo-bar\" become fooBar and"
                                + " foobar in Java, which differ only in case; one of them needs another name");
    }

    /** QEMU 2.5 has both {@code pc} and {@code PC} in one object. */
    @Test
    void namesThatDifferOnlyInCaseInTheSpecGetNumbers() {
        List<JavaMember> members = members(event(
                "E", 1, member("pc", 2, INT), member("PC", 3, INT), member("pc_2", 4, INT), member("Pc", 5, INT)));

        assertThat(members).extracting(JavaMember::name).containsExactly("pc", "pc_2", "pc2", "pc_3");
        assertThat(members).extracting(JavaMember::constant).containsExactly("PC", "PC__2", "PC_2", "PC__3");
    }

    @Test
    void eventsWithTheSameJavaNameAreReported() {
        assertThat(firstLines(event("DISK_ERROR", 1), event("DISK-ERROR", 5)))
                .containsExactly(
                        "spec.txt:5:1: error: [java-name-collision] \"DISK-ERROR\" and \"DISK_ERROR\" become the"
                                + " same in Java, DiskErrorEvent; one of them needs another name");
    }

    @Test
    void theNameOfUnknownEventsIsReserved() {
        assertThat(firstLines(event("UNKNOWN", 4)))
                .containsExactly("spec.txt:4:1: error: [java-name-collision] \"UNKNOWN\" becomes UnknownEvent in Java,"
                        + " which is the type of events that the spec does not describe; rename it");
    }

    @Test
    void valuesWithTheSameJavaNameAreReportedAtTheirMember() {
        assertThat(firstLines(event("E", 1, member("mode", 2, closed("pre-copy", "pre_copy")))))
                .containsExactly(
                        "spec.txt:2:3: error: [java-name-collision] \"pre_copy\" and \"pre-copy\" become the same"
                                + " in Java, PRE_COPY; one of them needs another name");
    }

    @Test
    void namesWithoutAJavaNameAreReported() {
        assertThat(firstLines(
                        event("***", 1),
                        event("E", 2, member("-", 3, closed("a")), member("sign", 4, closed("+", "-")))))
                .containsExactly(
                        "spec.txt:1:1: error: [java-name] \"***\" has no Java name: expected a letter or a digit in it",
                        "spec.txt:3:3: error: [java-name] \"-\" has no Java name: expected a letter or a digit in it",
                        "spec.txt:4:3: error: [java-name] \"+\" has no Java name: expected a letter or a digit in it",
                        "spec.txt:4:3: error: [java-name] \"-\" has no Java name: expected a letter or a digit in it");
    }

    @Test
    void theSameNameInAnotherObjectDoesNotCollide() {
        Type peer = object(member("id", 3, STRING), member("mode", 4, closed("a")));

        assertThat(problems(event("E", 1, member("id", 2, peer), member("mode", 5, peer)), event("F", 6)))
                .isEmpty();
    }

    @Test
    void aNestedTypeDoesNotShareTheNameOfAnEnclosingType() {
        Type inner = object(member("at", 4, closed("here")));
        SpecEvent event = event("E", 1, member("at", 2, object(member("at", 3, inner))), member("e-event", 5, inner));

        List<JavaMember> members = members(event);

        assertThat(typeName(members.get(0))).isEqualTo("At");
        JavaMember second = within(members.get(0)).get(0);
        assertThat(typeName(second)).isEqualTo("At_2");
        assertThat(typeName(within(second).get(0))).isEqualTo("At_3");
        assertThat(typeName(members.get(1))).isEqualTo("EEvent_1");
    }

    @Test
    void aNestedTypeDoesNotShareANameWithTheTypesOfAValueSet() {
        List<JavaMember> members = members(
                event("E", 1, member("known", 2, closed("a")), member("unlisted", 3, object(member("a", 4, STRING)))));

        assertThat(members).extracting(NamingTest::typeName).containsExactly("Known_1", "Unlisted_1");
    }

    @Test
    void aNestedTypeDoesNotShareTheNameOfItsMember() {
        List<JavaMember> members = members(event("E", 1, member("1st", 2, closed("a")), member("名", 3, closed("b"))));

        assertThat(members).extracting(JavaMember::name).containsExactly("_1st", "名");
        assertThat(members).extracting(NamingTest::typeName).containsExactly("_1st_1", "名_1");
    }

    @Test
    void theNameOfTheRawDataIsReserved() {
        EventData data = new EventData.Undeclared("", Optional.empty(), List.of(optional("data", 2, STRING)));

        assertThat(firstLines(event("E", 1, data)))
                .containsExactly(
                        "spec.txt:2:3: error: [java-name-collision] \"data\" becomes data in Java, which is the"
                                + " raw data of the event; rename it");
        assertThat(problems(event("E", 1, member("data", 2, STRING)))).isEmpty();
    }

    @Test
    void moreMembersThanARecordCanHaveAreReported() {
        assertThat(problems(event("E", 1, many(253, STRING)))).isEmpty();
        assertThat(firstLines(event("E", 1, many(254, STRING))))
                .containsExactly("spec.txt:255:3: error: [member-count] found 254 members, more than a Java record can"
                        + " have; move some of them, from \"m253\" on, to a separate object");
        assertThat(problems(event("E", 1, many(126, INT)))).isEmpty();
        assertThat(firstLines(event("E", 1, many(127, INT)))).hasSize(1);
        assertThat(problems(event("E", 1, member("o", 2, object(many(127, INT))))))
                .isEmpty();
        assertThat(firstLines(event("E", 1, member("o", 2, object(many(128, INT))))))
                .hasSize(1);
    }

    @Test
    void aNameThatIsTooLongForAFileIsReported() {
        assertThat(problems(event("E".repeat(235), 1))).isEmpty();
        assertThat(firstLines(event("E".repeat(236), 1)))
                .singleElement()
                .asString()
                .endsWith(
                        "\" has no Java name: with its enclosing types, its class file would have a name of 256 bytes,"
                                + " expected at most 255; shorten the names or nest it less deeply");
        assertThat(firstLines(event("E", 1, member("o".repeat(232), 2, object(member("p", 3, closed("a")))))))
                .singleElement()
                .asString()
                .startsWith("spec.txt:3:3: error: [java-name] \"p\" has no Java name");
    }

    @Test
    void contentTooLargeForAClassFileIsReportedAtItsLocation() {
        assertThat(firstLines(event("E", 1, member("m", 7, closed(values(3_001))))))
                .containsExactly(
                        "spec.txt:7:3: error: [java-size] \"m\" has 3001 values, more than the 3000 that a Java"
                                + " enum has room for; remove the list, so that it becomes a string");
        assertThat(firstLines(event("E", 1, member("m", 8, closed("x" + "-".repeat(65_534))))))
                .containsExactly("spec.txt:8:3: error: [java-size] \"x" + "-".repeat(59) + "…\" takes 65535 bytes, more"
                        + " than the 65534 that a string in a Java class has room for; shorten it");
        assertThat(problems(event("E", 1, member("m", 8, closed("x" + "-".repeat(65_533))))))
                .isEmpty();
    }

    private static Member[] many(int count, Type type) {
        return IntStream.range(0, count)
                .mapToObj(i -> member("m" + i, i + 2, type))
                .toArray(Member[]::new);
    }

    private static List<JavaMember> members(SpecEvent event) {
        Diagnostics diagnostics = new Diagnostics("spec.txt");
        JavaSpec named = name(spec(event), diagnostics);
        assertThat(diagnostics.inOrder()).isEmpty();
        return named.events().get(0).data().members();
    }

    private static List<JavaMember> within(JavaMember member) {
        return ((JavaObject) ((DeclaredType) member.type()).nested().orElseThrow()).members();
    }

    private static String typeName(JavaMember member) {
        return ((ClassName) member.type().typeName()).simpleName();
    }

    private static List<String> firstLines(SpecEvent... events) {
        return Stream.of(problems(events))
                .flatMap(List::stream)
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    private static List<String> problems(SpecEvent... events) {
        List<String> lines =
                IntStream.rangeClosed(1, 300).mapToObj(i -> "line " + i).toList();
        Diagnostics diagnostics = new Diagnostics("spec.txt");
        diagnostics.addFile("spec.txt", lines);
        name(spec(events), diagnostics);
        return diagnostics.inOrder().stream().map(Diagnostic::toText).collect(Collectors.toList());
    }

    private static JavaSpec name(Spec spec, Diagnostics diagnostics) {
        return Naming.name(spec, new GeneratedPackage("com.example", spec.fileName()), diagnostics);
    }

    /** The enum of a tag serves each union that has it, and common members serve each case. */
    @Test
    void aProblemOfWhatIsUsedSeveralTimesIsReportedOnce() {
        Type mode = closed("abc", "ABC-");
        NamedDefinition definition =
                new NamedDefinition("Mode", Location.of("spec.txt"), Description.NONE, (Type.Definition) mode);
        Member tag = member("tag", 2, new Type.ReferenceType("Mode"));
        Diagnostics ofUnions = new Diagnostics("spec.txt");
        name(
                new Spec(
                        "spec.txt",
                        List.of(event("E", 1, member("a", 3, union(tag)), member("b", 4, union(tag)))),
                        List.of(definition)),
                ofUnions);

        assertThat(ofUnions.inOrder()).hasSize(1);
        assertThat(firstLines(event(
                        "E", 1, member("a", 2, union(member("tag", 3, closed("x", "y", "z")), member("m", 4, mode))))))
                .hasSize(1);
    }

    @Test
    void theTypesOfAUnionWithinAUnionCount() {
        Type inner = union(member("inner", 3, closed(values(1_000))));
        Type outer = union(List.of(new UnionCase("a", inner, Description.NONE)), member("outer", 2, closed("a", "b")));

        assertThat(problems(event("E", 1, member("one", 4, outer)))).isEmpty();
        assertThat(firstLines(event("E", 1, member("one", 4, outer), member("two", 5, outer))))
                .containsExactly("spec.txt:5:3: error: [java-size] found objects and value sets that need more than the"
                        + " 2000 types that an event has room for; split the event at \"two\"");
    }

    @Test
    void theTypesOfDataThatIsAUnionCount() {
        assertThat(problems(event("E", 1, new EventData.Typed(union(member("tag", 2, closed(values(1_993))))))))
                .isEmpty();
        assertThat(firstLines(event("E", 1, new EventData.Typed(union(member("tag", 2, closed(values(1_994))))))))
                .containsExactly("spec.txt:1:1: error: [java-size] found objects and value sets that need more than the"
                        + " 2000 types that an event has room for; split the event");
    }

    @Test
    void longNamesAreShortenedInMessages() {
        String name = "x".repeat(70);

        assertThat(firstLines(event("E", 1, member("m", 2, closed(name + "-y", name + "_y")))))
                .containsExactly("spec.txt:2:3: error: [java-name-collision] \"" + "x".repeat(60) + "…\" and \""
                        + "x".repeat(60) + "…\" become the same in Java, " + "X".repeat(60)
                        + "…; one of them needs another name");
    }

    private static String[] values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "v" + i).toArray(String[]::new);
    }

    private static Type union(Member... common) {
        return union(List.of(), common);
    }

    /** Returns a union whose first member is the tag. */
    private static Type union(List<UnionCase> cases, Member... common) {
        return new Type.UnionType(Optional.empty(), List.of(common), common[0].name(), cases);
    }
}
