package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuTexts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {
    private static final Path OWN = Path.of("..", "spec", "qmp-events.txt");

    @TempDir
    private Path directory;

    private Path small;
    private Path big;
    private Path larger;

    @BeforeEach
    void writeSpecs() throws IOException {
        small = SmallSpec.write(directory.resolve("small.txt"), SmallSpec.RESET);
        big = SmallSpec.write(directory.resolve("big.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);
        larger = SmallSpec.write(
                directory.resolve("larger.txt"),
                SmallSpec.RESET,
                SmallSpec.WATCHDOG.replace("Data:\n", "Data:\n\n- \"device\": the device (json-string)"));
    }

    @Test
    void aSpecDoesNotDifferFromItself() {
        assertThat(CommandLineRun.of("diff", big, big, "--fail-on-breaking=switch"))
                .isEqualTo(new CommandLineRun(0, "no changes\n", ""));
    }

    @Test
    void explainsTheConsequencesOfAChange() {
        assertThat(CommandLineRun.of("diff", small, big).out()).isEqualTo("""
                %s:16:1: switch: [event-added] WATCHDOG: event added
                  an exhaustive switch over the events needs a case for it; it is no longer an unknown event
                  on the wire: bindings of OLD read it as UnknownEvent
                1 change: 0 breaking, 1 breaking only an exhaustive switch, 0 compatible
                bindings of OLD read everything that NEW sends (and 1 UnknownEvent); bindings of NEW read everything that OLD sends
                """.formatted(big));
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL BIG, 0",
        "--fail-on-breaking SMALL BIG, 0",
        "SMALL BIG --fail-on-breaking=switch, 1",
        "BIG SMALL, 0",
        "BIG SMALL --fail-on-breaking, 1",
        "--fail-on-breaking BIG SMALL, 1",
        "--fail-on-breaking --format json BIG SMALL, 1",
        "BIG SMALL --fail-on-breaking=switch, 1",
        "BIG SMALL --fail-on-breaking=everything, 2",
        "--fail-on-wire BIG SMALL, 0",
        "BIG LARGER --fail-on-wire, 1",
        "--fail-on-wire BIG LARGER, 1",
        "BIG LARGER --fail-on-wire=new, 1",
        "BIG LARGER --fail-on-wire=old, 0",
        "LARGER BIG --fail-on-wire=old, 1",
        "LARGER BIG --fail-on-wire=new, 0",
        "LARGER BIG --fail-on-wire=new --fail-on-breaking, 1",
        "LARGER BIG --fail-on-wire=all, 2",
        "BIG, 2",
    })
    void theOptionsDetermineTheExitCode(String arguments, int exitCode) {
        Object[] args = ("diff " + arguments)
                .replace("SMALL", small.toString())
                .replace("BIG", big.toString())
                .replace("LARGER", larger.toString())
                .split(" ", -1);

        assertThat(CommandLineRun.of(args).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void printsJsonAndMarkdown() {
        assertThat(CommandLineRun.of("diff", small, big, "--format", "json").out())
                .startsWith(
                        "{\"version\":1,\"kind\":\"event-added\",\"impact\":\"switch\",\"subject\":\"WATCHDOG\",\"old\":null,")
                .contains("\n{\"version\":1,\"kind\":\"summary\",")
                .hasLineCount(2);
        assertThat(CommandLineRun.of("diff", small, big, "--format", "markdown").out())
                .startsWith("# From `" + small + "` to `" + big + "`\n")
                .contains("\n- `WATCHDOG`: event added (line new 16): ");
    }

    @Test
    void bothUnreadableSpecsAreReported() {
        Path none = directory.resolve("none.txt");

        CommandLineRun run = CommandLineRun.of("diff", none, directory);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(none + ": error: [spec-unreadable] ", directory + ": error: [spec-unreadable] ");
    }

    @Test
    void theRevisionBeforeTheProjectsSpecLacksOneEvent() throws IOException {
        assertThat(CommandLineRun.of("diff", QemuTexts.revision("2013-03-11-dcc826d.txt"), OWN)
                        .out())
                .isEqualTo("""
                        %s:450:1: switch: [event-added] GUEST_PANICKED: event added
                          an exhaustive switch over the events needs a case for it; it is no longer an unknown event
                          on the wire: bindings of OLD read it as UnknownEvent
                        1 change: 0 breaking, 1 breaking only an exhaustive switch, 0 compatible
                        bindings of OLD read everything that NEW sends (and 1 UnknownEvent); bindings of NEW read everything that OLD sends
                        """.formatted(OWN));
    }

    @Test
    void theRevisionAfterTheProjectsSpecRewordsOneMember() throws IOException {
        Path next = QemuTexts.revision("2013-06-07-24e804e.txt");

        assertThat(CommandLineRun.of("diff", OWN, next).out()).isEqualTo("""
                %s:206:4 -> %s:206:4: compatible: [text-changed] RTC_CHANGE.offset: description reworded
                  no code is affected
                1 change; no code is affected
                bindings of OLD read everything that NEW sends; bindings of NEW read everything that OLD sends
                """.formatted(OWN, next));
    }
}
