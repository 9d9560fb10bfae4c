package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path directory;

    @Test
    void writesJavaAndSaysSoInOneLine() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);
        Path output = directory.resolve("out");

        assertThat(generate(spec, output))
                .isEqualTo(new CommandLineRun(
                        0, "2 events in 6 files in " + output + ": 6 written, 0 unchanged, 0 deleted\n", ""));
        assertThat(output.resolve("com/example/WatchdogEvent.java")).content().contains("record WatchdogEvent(");

        assertThat(generate(spec, output).out()).endsWith(": 0 written, 6 unchanged, 0 deleted\n");
    }

    @Test
    void pathsMayHaveSpacesAndLettersOfAnyScript() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("Größe 1/ソース.txt"), SmallSpec.RESET);
        Path output = directory.resolve("Größe 1/出力");

        assertThat(generate(spec, output).exitCode()).isZero();
        assertThat(output.resolve("com/example/ResetEvent.java")).isRegularFile();
    }

    @Test
    void theClassOfAnEventThatIsGoneIsGoneToo() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET, SmallSpec.WATCHDOG);
        Path output = directory.resolve("out");
        generate(spec, output);
        Path neighbour = Files.writeString(output.resolve("com/example/Mine.java"), "mine");

        SmallSpec.write(spec, SmallSpec.RESET);

        assertThat(generate(spec, output).out()).contains("1 event in 5 files").endsWith(" 1 deleted\n");
        assertThat(output.resolve("com/example/WatchdogEvent.java")).doesNotExist();
        assertThat(neighbour).hasContent("mine");
    }

    @Test
    void aSpecWithErrorsWritesNothing() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET, SmallSpec.RESET);
        Path output = directory.resolve("out");

        CommandLineRun run = generate(spec, output);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(spec + ":16:1: error: [duplicate-event] ")
                .endsWith("qmp-events: 1 error, 0 warnings; nothing was written\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void warningsStopItOnlyWhereAsked() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET.replace("\"RESET\"", "\"STOP\""));
        Path output = directory.resolve("out");

        CommandLineRun strict = generate(spec, output, "--fail-on-warning");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.err())
                .contains(": warning: [example-event-name] ")
                .endsWith("qmp-events: 0 errors, 1 warning; nothing was written\n");
        assertThat(output).doesNotExist();

        CommandLineRun lenient = generate(spec, output);
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.err()).contains(": warning: [example-event-name] ").doesNotContain("qmp-events: ");
    }

    @Test
    void notesAreNotShown() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.WATCHDOG, SmallSpec.RESET);

        assertThat(generate(spec, directory.resolve("out")).err()).isEmpty();
    }

    @Test
    void aMissingSpecIsSaidSo() {
        CommandLineRun run = generate(directory.resolve("none.txt"), directory.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(directory.resolve("none.txt") + ": error: [spec-unreadable] ");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void aForeignFileInTheWayIsLeftAloneAndSaidSoInOneLine() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET);
        Path foreign = directory.resolve("out/com/example/ResetEvent.java");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        CommandLineRun run = generate(spec, directory.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qmp-events: " + foreign + " is in the way")
                .hasLineCount(1);
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void anOutputDirectoryThatIsAFileIsSaidSoInOneLine() throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET);

        assertThat(generate(spec, spec))
                .isEqualTo(new CommandLineRun(
                        1,
                        "",
                        "qmp-events: the output directory " + spec + " is not a directory. Choose another one\n"));
        assertThat(generate(spec, spec.resolve("below")).err())
                .startsWith("qmp-events: ")
                .hasLineCount(1);
    }

    private static CommandLineRun generate(Path spec, Path output, String... options) {
        Object[] args = new Object[6 + options.length];
        Object[] fixed = {"generate", spec, "--output", output, "--package", "com.example"};
        System.arraycopy(fixed, 0, args, 0, fixed.length);
        System.arraycopy(options, 0, args, fixed.length, options.length);
        return CommandLineRun.of(args);
    }
}
