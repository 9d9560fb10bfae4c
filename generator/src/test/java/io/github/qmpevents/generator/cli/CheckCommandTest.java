package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path directory;

    private Path sound;
    private Path misleading;
    private Path outOfOrder;

    @BeforeEach
    void writeSpecs() throws IOException {
        sound = SmallSpec.write(directory.resolve("sound.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);
        misleading =
                SmallSpec.write(directory.resolve("misleading.txt"), SmallSpec.RESET.replace("\"RESET\"", "\"STOP\""));
        outOfOrder = SmallSpec.write(directory.resolve("order.txt"), SmallSpec.WATCHDOG, SmallSpec.RESET);
    }

    @Test
    void nothingIsReportedForASoundSpec() {
        assertThat(CommandLineRun.of("check", sound, "--fail-on-warning", "--verbose"))
                .isEqualTo(new CommandLineRun(0, "0 errors, 0 warnings, 0 notes\n", ""));
    }

    @Test
    void anAllowedWarningIsNeitherShownNorCounted() {
        assertThat(CommandLineRun.of("check", misleading, "--fail-on-warning").exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of(
                        "check", misleading, "--fail-on-warning", "--allow", "example-json,example-event-name"))
                .isEqualTo(CommandLineRun.of("check", sound));
        assertThat(CommandLineRun.of("check", outOfOrder, "-v", "--allow", "event-order"))
                .isEqualTo(CommandLineRun.of("check", sound));
    }

    @Test
    void printsDiagnosticsAndASummary() {
        CommandLineRun run = CommandLineRun.of("check", misleading);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(misleading + ":13:12: warning: [example-event-name] ")
                .contains("\n  { \"event\": \"STOP\",\n             ^\n")
                .endsWith("\n0 errors, 1 warning, 0 notes\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void warningsFailTheCheckOnRequest() {
        assertThat(CommandLineRun.of("check", "--fail-on-warning", misleading).exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("check", "--fail-on-warning", outOfOrder).exitCode())
                .isZero();
    }

    @Test
    void notesAreShownOnRequest() {
        assertThat(CommandLineRun.of("check", outOfOrder).out())
                .isEqualTo("0 errors, 0 warnings, 1 note (shown with --verbose)\n");
        assertThat(CommandLineRun.of("check", "--verbose", outOfOrder).out())
                .contains(": note: [event-order] ")
                .endsWith("\n0 errors, 0 warnings, 1 note\n");
    }

    @Test
    void checksEverySpecAndFailsIfOneIsFaulty() {
        CommandLineRun run = CommandLineRun.of("check", sound, directory.resolve("none.txt"), misleading, directory);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        directory.resolve("none.txt") + ": error: [spec-unreadable] ",
                        misleading + ":13:12: warning: ",
                        directory + ": error: [spec-unreadable] ")
                .endsWith("4 specs: 2 errors, 1 warning, 0 notes\n");
    }

    @Test
    void machineReadableFormatsHaveNoSummary() {
        assertThat(CommandLineRun.of("check", "--format", "json", sound).out()).isEmpty();
        assertThat(CommandLineRun.of("check", "--format", "json", "--verbose", misleading, outOfOrder)
                        .out())
                .hasLineCount(2)
                .startsWith("{\"version\":1,\"severity\":\"warning\",\"id\":\"example-event-name\",\"file\":")
                .contains("\n{\"version\":1,\"severity\":\"note\",\"id\":\"event-order\",\"file\":");
        assertThat(CommandLineRun.of("check", "--format=github", misleading).out())
                .hasLineCount(1)
                .startsWith("::warning file=")
                .contains(",line=13,col=12,title=example-event-name::");
    }

    @Test
    void reportsNamesThatCollideInJava() throws IOException {
        Path spec = SmallSpec.write(
                directory.resolve("collision.txt"),
                SmallSpec.WATCHDOG,
                SmallSpec.WATCHDOG.replace("WATCHDOG\n--------\n", "WATCH_DOG\n---------\n"));

        CommandLineRun run = CommandLineRun.of("check", spec);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(": error: [java-name-collision] ");
    }
}
