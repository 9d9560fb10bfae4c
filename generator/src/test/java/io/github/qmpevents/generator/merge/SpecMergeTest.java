package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the rules for merging specs. The older spec comes first. */
class SpecMergeTest {
    @TempDir
    private Path directory;

    private List<String> merged(String... contents) throws IOException {
        return SpecLines.of(Merging.of(directory, contents).sound());
    }

    @Test
    void anEventOfAnySpecIsIncluded() throws IOException {
        assertThat(merged("{ 'event': 'A' } { 'event': 'OLD' } { 'event': 'C' }", "{ 'event': 'C' } { 'event': 'A' }"))
                .containsExactly("C", "A", "OLD");
    }

    @Test
    void membersOfOlderSpecsFollowTheirNeighbours() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'first': 'str', 'a': 'str', 'x': 'str', 'y': 'str', 'b': 'str' } }",
                        "{ 'event': 'E', 'data': { 'b': 'str', 'a': 'str', 'new': 'str' } }"))
                .containsExactly("E {first?: string, b: string, a: string, x?: string, y?: string, new?: string}");
    }

    @Test
    void aMemberIsMandatoryIfAllSpecsRequireIt() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'a': 'str', '*b': 'str' } }",
                        "{ 'event': 'E', 'data': { 'a': 'str', 'b': 'str' } }"))
                .containsExactly("E {a: string, b?: string}");
        assertThat(merged("{ 'event': 'E' }", "{ 'event': 'E', 'data': { 'a': 'str' } }"))
                .containsExactly("E {a?: string}");
    }

    @Test
    void aMemberThatSomeBuildsLackIsOptional() throws IOException {
        String event = "{ 'event': 'E', 'data': 'S', 'boxed': true } { 'struct': 'S', 'data': { 'a': %s } }";

        assertThat(merged(event.formatted("{ 'type': 'str', 'if': 'X' }"), event.formatted("'str'")))
                .containsExactly("E {a?: string} as S", "S = {a?: string}");
    }

    @ParameterizedTest
    @CsvSource({
        "int8, int8, int8",
        "int8, uint8, int16",
        "uint16, int32, int32",
        "uint32, int32, int64",
        "int64, uint64, uint64",
        "uint8, uint64, uint64",
        "int, number, number",
        "any, str, any"
    })
    void aTypeIsWideEnoughForAllSpecs(String older, String newer, String merged) throws IOException {
        String event = "{ 'event': 'E', 'data': { 'a': '%s' } }";

        assertThat(merged(event.formatted(older), event.formatted(newer))).containsExactly("E {a: " + merged + "}");
        assertThat(merged(event.formatted(newer), event.formatted(older))).containsExactly("E {a: " + merged + "}");
    }

    @Test
    void valuesAndMembersOfDefinitionsAreCombined() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'k': 'K', 's': ['S'] } } { 'enum': 'K', 'data': ['a', 'b'] }"
                                + " { 'struct': 'S', 'data': { 'x': 'int8' } }",
                        "{ 'event': 'E', 'data': { 'k': 'K', 's': ['S'] } } { 'enum': 'K', 'data': ['c', 'a'] }"
                                + " { 'struct': 'S', 'data': { 'x': 'int16', 'y': 'str' } }"))
                .containsExactly("E {k: K, s: [S]}", "K = 'c, a, b'", "S = {x: int16, y?: string}");
    }

    @Test
    void definitionsWithDifferentNamesAreMatchedByTheirUse() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'k': 'Old' } } { 'enum': 'Old', 'data': ['a'] }",
                        "{ 'event': 'E', 'data': { 'k': 'New' } } { 'enum': 'New', 'data': ['b'] }"))
                .containsExactly("E {k: New}", "New = 'a, b'");
    }

    @Test
    void aValueSetIsOpenIfAnotherSpecAllowsAnyString() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'k': 'K' } } { 'enum': 'K', 'data': ['a'] }",
                        "{ 'event': 'E', 'data': { 'k': 'str' } }"))
                .containsExactly("E {k: K}", "K = 'a'...");
    }

    @Test
    void casesOfUnionsAreCombined() throws IOException {
        String events = "{ 'event': 'E', 'data': { 'u': 'U' } } { 'struct': 'X', 'data': { 'x': 'str' } } ";
        assertThat(merged(
                        events
                                + "{ 'enum': 'K', 'data': ['x', 'none'] } { 'union': 'U', 'base': { 'k': 'K', 'a': 'str' },"
                                + " 'discriminator': 'k', 'data': { 'x': 'X' } }",
                        events + "{ 'enum': 'K', 'data': ['y', 'x'] } { 'union': 'U', 'base': { 'k': 'K', 'b': 'str' },"
                                + " 'discriminator': 'k', 'data': { 'y': 'Y', 'x': 'X' } }"
                                + " { 'struct': 'Y', 'data': { 'y': 'str' } }"))
                .containsExactly(
                        "E {u: U}",
                        "X = {x: string}",
                        "K = 'y, x, none'",
                        "U = {k: K, a?: string, b?: string} by k (y: Y, x: X)",
                        "Y = {y: string}");
    }

    @Test
    void anObjectWithAMandatoryTagBecomesTheUnion() throws IOException {
        String union = "{ 'event': 'E', 'data': { 'u': 'U' } } { 'enum': 'K', 'data': ['x', 'y'] }"
                + " { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'x': 'X' } }"
                + " { 'struct': 'X', 'data': { 'x': 'str' } }";

        assertThat(merged(object("'k': 'str', '*a': 'str'"), union))
                .containsExactly("E {u: U}", "K = 'x, y'...", "U = {k: K, a?: string} by k (x: X)", "X = {x?: string}");
        assertThat(merged(object("'*k': 'str'"), union))
                .as("without its tag, a union could not be read")
                .containsExactly("E {u: U}", "K = 'x, y'...", "U = {k?: K, x?: string}");
        assertThat(merged(object("'k': 'str', 'x': 'str'"), union))
                .as("a member can't be both common and part of a case")
                .containsExactly("E {u: U}", "K = 'x, y'...", "U = {k: K, x?: string}");
    }

    private static String object(String members) {
        return "{ 'event': 'E', 'data': { 'u': 'O' } } { 'struct': 'O', 'data': { " + members + " } }";
    }

    @Test
    void aMemberOfDifferentKindsInTheCasesBecomesRawJson() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'u': 'U' } } { 'enum': 'K', 'data': ['x', 'y'] }"
                                + " { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'x': 'X', 'y': 'Y' } }"
                                + " { 'struct': 'X', 'data': { 'v': 'str' } } { 'struct': 'Y', 'data': { 'v': ['str'] } }",
                        object("'*k': 'str'")))
                .containsExactly("E {u: U}", "K = 'x, y'...", "U = {k?: K, v?: any}");
    }

    @Test
    void aUnionBecomesAnObjectIfAnotherSpecHasNoData() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'boxed': true, 'data': 'U' } { 'enum': 'K', 'data': ['x'] }"
                                + " { 'union': 'U', 'base': { 'k': 'K' }, 'discriminator': 'k', 'data': { 'x': 'X' } }"
                                + " { 'struct': 'X', 'data': { 'x': 'str' } }",
                        "{ 'event': 'E' }"))
                .containsExactly("E {k?: K, x?: string} as U", "K = 'x'", "U = {k?: K, x?: string}");
    }

    @Test
    void alternatesAcceptTheKindsOfAllSpecs() throws IOException {
        assertThat(
                        merged(
                                "{ 'event': 'E', 'data': { 'a': 'A' } } { 'alternate': 'A', 'data': { 'i': 'int8', 'z': 'null' } }",
                                "{ 'event': 'E', 'data': { 'a': 'A' } } { 'alternate': 'A', 'data': { 'n': 'int16', 'b': 'bool' } }"))
                .containsExactly("E {a: A}", "A = either (n: int16, z: null, b: bool)");
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'a': 'str' } }",
                        "{ 'event': 'E', 'data': { 'a': 'A' } } { 'alternate': 'A', 'data': { 'z': 'null' } }"))
                .containsExactly("E {a: A}", "A = either (string-value: string, z: null)");
    }

    @Test
    void recursiveTypesAreMerged() throws IOException {
        String event =
                "{ 'event': 'E', 'data': { 'n': '%1$s' } } { 'struct': '%1$s', 'data': { '*n': '%1$s', '%2$s': 'str' } }";

        assertThat(
                        merged(
                                event.formatted("Old", "a"),
                                event.formatted("New", "b"),
                                "{ 'event': 'E', 'data': {'n': 'Old' } }"
                                        + " { 'struct': 'Old', 'data': { 'n': 'New' } } { 'struct': 'New', 'data': { '*n': 'Old' } }"))
                .containsExactly(
                        "E {n: Old}",
                        "Old = {n?: New, a?: string, b?: string}",
                        "New = {n?: Old, a?: string, b?: string}");
    }

    @Test
    void contradictoryDefinitionsAreReportedOnce() throws IOException {
        Merging merging = Merging.of(
                directory,
                "{ 'event': 'E', 'data': { 'a': ['D'] } } { 'enum': 'D', 'data': ['x'] }",
                "{ 'event': 'E', 'data': { 'b': 'D', 'c': 'D' } } { 'struct': 'D', 'data': {} }");

        assertThat(merging.problems())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "\"D\" is an object here and a string in another spec; leave out one of the two specs");
    }

    @Test
    void theNewestDescriptionAndTheOldestReleaseAreKept() throws IOException {
        Spec merged = Merging.of(
                        directory,
                        "##\n# @E:\n#\n# Old words.\n#\n# Since: 2.9\n##\n{ 'event': 'E', 'if': 'A' }",
                        "##\n# @E:\n#\n# New words.\n#\n# Since: 2.10\n##\n"
                                + "{ 'event': 'E', 'if': 'B', 'features': ['deprecated'] }")
                .sound();

        assertThat(merged.events().get(0).description()).satisfies(description -> {
            assertThat(description.blocks()).hasToString("[Paragraph[spans=[Text[text=New words.]]]]");
            assertThat(description.since()).contains("2.9");
            assertThat(description.condition()).contains("B");
            assertThat(description.feature("deprecated")).isPresent();
        });
        assertThat(merged.fileName()).isEqualTo("spec-0, spec-1");
    }

    @Test
    void anAlternateRefersToTheDefinitionInItsPlace() throws IOException {
        assertThat(merged(
                        "{ 'event': 'E', 'data': { 'a': 'A' } } { 'alternate': 'A', 'data': { 's': 'str' } }",
                        "{ 'event': 'E', 'data': { 'a': 'S' } } { 'struct': 'S', 'data': { 'k': 'str' } }"))
                .containsExactly("E {a: A}", "A = either (s: string, object-value: S)", "S = {k: string}");
    }
}
