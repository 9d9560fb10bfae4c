package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that characters that reorder text around them reach neither Java nor the terminal. */
class DirectionTest {
    private static final String CONTROLS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String IN_WORDS = "U+061CU+200EU+200FU+202AU+202BU+202CU+202DU+202EU+2066U+2067U+2068U+2069";
    private static final String ESCAPED =
            "\\u061c\\u200e\\u200f\\u202a\\u202b\\u202c\\u202d\\u202e\\u2066\\u2067\\u2068\\u2069";

    @TempDir
    private Path directory;

    @Test
    void generatedCodeHasCodePointsInCommentsAndEscapesInLiterals() throws IOException {
        Path output = directory.resolve("out");
        CommandLineRun run = CommandLineRun.of(
                "generate", spec("the" + CONTROLS + "watchdog.txt"), "--output", output, "--package", "a.b");

        assertThat(run.exitCode()).isZero();
        assertHasNone(run);
        for (String type : List.of("Event", "QmpEventDecoder", "package-info")) {
            assertThat(output.resolve("a/b/" + type + ".java")).content().contains("the" + IN_WORDS + "watchdog.txt");
        }
        String event = inOneLine(Files.readString(output.resolve("a/b/WatchdogEvent.java")));
        assertThat(event)
                .contains("watchdog" + IN_WORDS + " device")
                .contains("Action" + IN_WORDS + " that")
                .contains("RE_SET(\"re" + ESCAPED + "set\")")
                .contains("<code>\"re" + IN_WORDS + "set\"</code>");
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("[" + CONTROLS + "]"));
        }
    }

    @Test
    void outputForPeopleShowsTheirCodePoints() throws IOException {
        Path spec = spec("spec.txt");
        Path other = SmallSpec.write(directory.resolve("other.txt"), SmallSpec.WATCHDOG, SmallSpec.WATCHDOG);

        assertThat(assertHasNone(CommandLineRun.of("describe", spec)).out()).contains("re" + IN_WORDS + "set");
        Files.writeString(other, Files.readString(spec).replace("re" + CONTROLS + "set", "again"));
        assertThat(assertHasNone(CommandLineRun.of("diff", spec, other)).out()).contains("re" + IN_WORDS + "set");
        assertThat(assertHasNone(CommandLineRun.of("diff", spec, other, "--format", "markdown"))
                        .out())
                .contains("re" + IN_WORDS + "set");
        assertThat(assertHasNone(CommandLineRun.of("check", spec)).out()).contains(IN_WORDS);
        assertThat(assertHasNone(CommandLineRun.of("check", spec, "--format", "github"))
                        .out())
                .contains(IN_WORDS);
        assertThat(assertHasNone(CommandLineRun.of("check", CONTROLS, "--frob")).err())
                .contains("--frob");
    }

    @Test
    void outputForProgramsEscapesThem() throws IOException {
        Path spec = spec("spec.txt");

        CommandLineRun run = assertHasNone(CommandLineRun.of("describe", spec, "--format", "json"));

        assertThat(run.out()).contains("re" + ESCAPED + "set");
        assertThat(Json.object(run.out()).toString()).contains("re" + CONTROLS + "set");
    }

    private static CommandLineRun assertHasNone(CommandLineRun run) {
        assertThat(run.out() + run.err()).doesNotContainPattern("[" + CONTROLS + "]");
        return run;
    }

    /** Returns code with unwrapped comments. */
    private static String inOneLine(String code) {
        return code.replaceAll("\\n +\\* *", " ");
    }

    private Path spec(String name) throws IOException {
        return SmallSpec.write(
                directory.resolve(name),
                SmallSpec.WATCHDOG
                        .replace("(json-string, \"reset\"", "(json-string, \"re" + CONTROLS + "set\"")
                        .replace("\"action\": \"reset\"", "\"action\": \"no" + CONTROLS + "\"")
                        .replace("Action that", "Action" + CONTROLS + " that")
                        .replace("the watchdog device", "the watchdog" + CONTROLS + " device"));
    }
}
