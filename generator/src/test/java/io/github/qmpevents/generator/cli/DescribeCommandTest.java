package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                        Emitted when the Virtual Machine is reset.
                  16  WATCHDOG
                        Emitted when the watchdog device's timer is expired.
                  23    action  string     reset, pause
                          Action that has been taken
                """, ""));
    }

    @Test
    void showsJson() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET);

        assertThat(CommandLineRun.of("describe", "--format", "json", spec)).isEqualTo(new CommandLineRun(0, """
                {
                  "version" : 1,
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
    void showsEverythingAboutTheSelectedEvents() throws IOException {
        Path spec = Files.writeString(directory.resolve("spec.json"), """
                ##
                # @Reason:
                #
                # Reasons to stop.
                #
                # @user: somebody asked for it
                #
                # Since: 2.5
                ##
                { 'enum': 'Reason', 'data': [ 'user' ] }

                { 'struct': 'Unused', 'data': {} }

                ##
                # @PAUSED:
                #
                # Emitted when it pauses.
                #
                # .. note:: It may go on.
                #
                # @reason: the reason
                #
                # Features:
                #
                # @unstable: Under test.
                #
                # Since: 2.4
                ##
                { 'event': 'PAUSED', 'features': [ 'unstable' ], 'data': { 'reason': 'Reason' } }

                { 'event': 'OTHER', 'data': { 'unused': 'Unused' } }
                """);

        assertThat(CommandLineRun.of("describe", spec, "--event", "PAUSED")).isEqualTo(new CommandLineRun(0, """
                LINE  EVENT     TYPE      VALUES
                  29  PAUSED
                        Emitted when it pauses.

                        Note: It may go on.
                        Since QEMU 2.4.
                        unstable: Under test.
                  29    reason  Reason
                          the reason
                  10  Reason    string    user
                        Reasons to stop.
                        Since QEMU 2.5.
                        user: somebody asked for it
                """, ""));
    }

    @Test
    void eventsCanBeSelectedInAnyFormat() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);

        assertThat(CommandLineRun.of("describe", spec, "-e", "WATCHDOG", "-e", "RESET")
                        .out())
                .isEqualTo(CommandLineRun.of("describe", spec, "--event=RESET,WATCHDOG")
                        .out());
        for (String format : List.of("markdown", "json", "html")) {
            assertThat(CommandLineRun.of("describe", spec, "-e", "RESET", "--format", format)
                            .out())
                    .contains("RESET")
                    .doesNotContain("WATCHDOG");
        }
    }

    @Test
    void anEventMissingFromAllSpecsIsAnError() throws IOException {
        Path one = SmallSpec.write(directory.resolve("one.txt"), SmallSpec.RESET);
        Path other = SmallSpec.write(directory.resolve("other.txt"), SmallSpec.WATCHDOG);

        assertThat(CommandLineRun.of("describe", one, "-e", "reset,FROBNICATE"))
                .isEqualTo(new CommandLineRun(1, "", """
                qmp-events: the spec has no event "reset"; did you mean "RESET"?
                qmp-events: the spec has no event "FROBNICATE"
                """));
        assertThat(CommandLineRun.of("describe", one, other, "-e", "RESET,WATCHDOGS")
                        .err())
                .isEqualTo("qmp-events: no spec has an event \"WATCHDOGS\"; did you mean \"WATCHDOG\"?\n");
    }

    @Test
    void aTextThatIsNotASpecIsReported() throws IOException {
        Path text = Files.writeString(directory.resolve("README"), "Dear reader\n");

        CommandLineRun run = CommandLineRun.of("describe", text);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(text + ": error: [spec-unrecognized] ");
    }

    /** The expected JSON was made by hand and by an independent reader of the text. */
    @Test
    void theJsonOfTheProjectsSpecIsAsExpected() throws IOException {
        CommandLineRun described = CommandLineRun.of("describe", "--format=json", Path.of("../spec/qmp-events.txt"));
        String expected = Files.readString(Path.of("src/test/resources/qmp-events.expected.json"));

        assertThat(Outline.of(Json.object(described.out())))
                .as("the content of the project's spec; if its text was changed on purpose, change this file, too")
                .isEqualTo(Outline.of(Json.object(expected)));
    }
}
