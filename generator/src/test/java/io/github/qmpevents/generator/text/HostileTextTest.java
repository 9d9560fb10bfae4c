package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of texts that would make a careless reader hang, overflow its stack, or throw. */
class HostileTextTest {
    private static final String START = "ALARM\n-----\n\nData:\n\n";
    private static final Path PROJECT_SPEC = Path.of("..", "spec", "qmp-events.txt");
    private static final int LENGTH = 200_000;

    @TempDir
    Path directory;

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                ">",
                "[",
                "`",
                "*",
                "(",
                ")",
                "\"",
                "'",
                "{",
                "}",
                "{}",
                "![",
                " ",
                "\t",
                ";",
                "-",
                "=",
                "a",
                "🔔",
                "- ",
                "1. ",
                "a ",
                ", ; ",
                "\"a\", ",
                "\"a\": ",
                "[a]: b\n",
                "json-string ",
                "(json-string ",
                "one of ",
                "is ",
                "A, ",
                "\n",
                "a\n",
                "- a\n",
                "- \"a\"\n",
                "{\n",
                "}\n",
                "A\n--\n",
                "A\n\n",
                "A\n\nData:\n\n",
                "# A\n",
                "# ",
                "**",
                "**a**, ",
                "\"a\" and ",
                "+ \"a\"\n",
                "json-string (a) ",
                "Data:\n",
                "Example:\n{",
                "\"a\": b\n",
                "- \"a\": (json-object)\n  "
            })
    void manyRepetitionsAreReadInTime(String piece) throws IOException {
        String many = piece.repeat(LENGTH / piece.length());
        read(many);
        read(START + many);
        read(START + "- \"a\": " + many);
        read(START + "- \"a\": text (json-string, " + many + ")");
        read(START + "Example:\n\n{ " + many);
        read(many + "\n---\n");
    }

    @Test
    @Timeout(60)
    void deeplyNestedBulletsAreAnError() throws IOException {
        assertNestedTooDeep("- ".repeat(10_000) + "\"a\": b");
        StringBuilder lines = new StringBuilder();
        for (int depth = 0; depth < 3000; depth++) {
            lines.append(" ".repeat(depth)).append("- \"m\": (json-object)\n");
        }
        assertNestedTooDeep(lines.toString());
    }

    private void assertNestedTooDeep(String list) throws IOException {
        assertThat(read(START + list))
                .extracting(d -> d.id().toString())
                .contains("nesting-depth")
                .doesNotContain("duplicate-member");
    }

    @Test
    @Timeout(60)
    void aDeeplyNestedExampleIsNotUsed() throws IOException {
        assertThat(read(START + "Example:\n\n{ \"event\": " + "[".repeat(10_000) + "]".repeat(10_000) + " }"))
                .extracting(d -> d.id().toString())
                .contains("example-json");
    }

    @Test
    @Timeout(60)
    void theNumberOfReportedFaultsIsLimited() throws IOException {
        assertThat(read("A\n--\n".repeat(100_000))).hasSizeLessThanOrEqualTo(30_000);
    }

    @Test
    @Timeout(120)
    void anyPartOfTheProjectsSpecIsReadWithoutAnException() throws IOException {
        String text = Files.readString(PROJECT_SPEC);
        for (int end = 0; end < text.length(); end += 197) {
            read(text.substring(0, end));
            read(text.substring(end));
        }
    }

    @Test
    @Timeout(120)
    void anyMutationOfTheProjectsSpecIsReadWithoutAnException() throws IOException {
        String text = Files.readString(PROJECT_SPEC);
        Random random = new Random(20130311);
        List<String> pieces = List.of(
                "\n",
                "\n\n",
                "\t",
                " ",
                "    ",
                "- ",
                "\"",
                "'",
                "(",
                ")",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                ";",
                ".",
                "-----\n",
                "=====\n",
                "Data: ",
                "Data: None.\n",
                "Example:\n",
                "Note: ",
                "json-string",
                "optional",
                "one of ",
                "- \"a\": ",
                "A\n--\n",
                "🔔");
        for (int round = 0; round < 200; round++) {
            StringBuilder mutated = new StringBuilder(text);
            for (int change = 0; change < 20; change++) {
                int at = random.nextInt(mutated.length());
                int to = Math.min(mutated.length(), at + random.nextInt(12));
                mutated.replace(at, to, pieces.get(random.nextInt(pieces.size())));
            }
            read(mutated.toString());
        }
    }

    /** Returns the problems of a text. Checks that the first ones can be printed. */
    private List<Diagnostic> read(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("spec.txt"), text);
        List<Diagnostic> found = Generator.read(file).diagnostics();
        assertThat(found)
                .allSatisfy(diagnostic -> assertThat(diagnostic.toText()).isNotEmpty());
        return found;
    }
}
