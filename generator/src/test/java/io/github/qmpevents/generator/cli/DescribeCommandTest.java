package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeCommandTest {
    @TempDir
    private Path directory;

    @Test
    void showsATable() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);

        assertThat(CommandLineRun.of("describe", spec)).isEqualTo(new CommandLineRun(0, """
                LINE  EVENT     TYPE       VALUES
                   4  RESET     no data
                  16  WATCHDOG
                  23    action  string     reset, pause
                """, ""));
    }

    @Test
    void showsJson() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET);

        assertThat(CommandLineRun.of("describe", "--format", "json", spec)).isEqualTo(new CommandLineRun(0, """
                {
                  "events" : [ {
                    "name" : "RESET",
                    "line" : 4,
                    "hasData" : false,
                    "members" : [ ],
                    "description" : "Emitted when the Virtual Machine is reset."
                  } ]
                }
                """, ""));
    }

    @Test
    void aTextThatIsNoSpecIsSaidSo() throws IOException {
        Path text = Files.writeString(directory.resolve("README"), "Dear reader\n");

        CommandLineRun run = CommandLineRun.of("describe", text);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(text + ": error: [spec-unrecognized] ");
    }

    /** Made by hand and by an independent reader of the text. */
    @Test
    void theJsonOfTheProjectsSpecIsAsExpected() throws IOException {
        CommandLineRun described = CommandLineRun.of("describe", "--format=json", Path.of("../spec/qmp-events.txt"));
        String expected = Files.readString(Path.of("src/test/resources/qmp-events.expected.json"));

        assertThat(Outline.of(Json.object(described.out())))
                .as("what the project's spec says; if its text was changed on purpose, so must this file be")
                .isEqualTo(Outline.of(Json.object(expected)));
    }
}
