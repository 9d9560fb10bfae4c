package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class MainTest {
    @TempDir
    private Path directory;

    @Test
    void helpListsTheCommands() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: qmp-events ")
                .contains(
                        "  generate  ",
                        "  check  ",
                        "  describe  ",
                        "  diff  ",
                        "  introspect  ",
                        "  completion  ",
                        "  help  ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "describe", "diff", "introspect", "completion", "help"})
    void everyCommandHasHelp(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: qmp-events " + command);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void classesOutsideAJarHaveNoVersion() {
        assertThat(CommandLineRun.of("--version")).isEqualTo(new CommandLineRun(0, "qmp-events (not packaged)\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "-h diff, diff",
        "diff -h, diff",
        "diff a.txt --frobnicate -h, diff",
        "-V diff -h, diff",
        "-h generate SPEC --output OUT --package a.b, generate",
        "generate SPEC --output OUT --package a.b --help, generate",
        "--help frobnicate, ''",
        "-h -V, ''",
    })
    void theHelpOptionInAnyPositionOnlyShowsHelp(String commandLine, String command) throws IOException {
        CommandLineRun run = CommandLineRun.of(arguments(commandLine));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(("Usage: qmp-events " + command).strip());
        assertThat(run.err()).isEmpty();
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-V",
                "diff --version",
                "-V generate SPEC --output OUT --package a.b",
                "generate SPEC --output OUT --package a.b -V",
            })
    void theVersionOptionInAnyPositionOnlyShowsTheVersion(String commandLine) throws IOException {
        assertThat(CommandLineRun.of(arguments(commandLine)))
                .isEqualTo(new CommandLineRun(0, "qmp-events (not packaged)\n", ""));
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void everythingAfterTwoHyphensIsAFile() {
        assertThat(CommandLineRun.of("check", "--", "-h").out()).contains("-h: error: [spec-unreadable] ");
    }

    private Object[] arguments(String commandLine) throws IOException {
        Path spec = SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.RESET);
        return commandLine
                .replace("SPEC", spec.toString())
                .replace("OUT", directory.resolve("out").toString())
                .split(" ", -1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                | expected a command
                    frobnicate                                        | unknown command "frobnicate"
                    chekc                                             | unknown command "chekc"; did you mean "check"?
                    desc a.txt                                        | unknown command "desc"; did you mean "describe"?
                    help chekc                                        | unknown command "chekc"; did you mean "check"?
                    help check diff                                   | unexpected argument "diff"
                    check                                             | missing required parameter: 'SPEC'
                    introspect                                        | missing required parameter: 'QEMU'
                    introspect a b                                    | unexpected argument "b"
                    generate a.txt --pakage=a -o x                    | unknown option "--pakage"; did you mean "--package"?
                    generate a.txt                                    | missing required options: '--output=DIR', '--package=NAME'
                    generate a.txt -o x -p 1a                         | "1a" is not the name of a Java package; expected one such as com.example.events
                    generate a.txt -o x -p java.util                  | the package "java.util" belongs to the JDK, which allows no other classes in it; choose one such as com.example.events
                    generate a.txt -o x -p a --frobnicate             | unknown option "--frobnicate"
                    generate a.txt -o x -p a --fail-on-warnings       | unknown option "--fail-on-warnings"; did you mean "--fail-on-warning"?
                    generate a.txt -o x -p a --allow example-jsn      | "example-jsn" is not the id of a diagnostic; did you mean "example-json"?
                    check a.txt --allow spec-size                     | "spec-size" is an error, which can't be allowed; correct the spec
                    check - a.txt -                                   | only one of the specs can be standard input (-); name a file for the other
                    diff a.txt b.txt c.txt                            | unexpected argument "c.txt"
                    describe a.txt --format xml                       | invalid value for option '--format': expected one of table, markdown, json, html, but was 'xml'
                    """)
    void aUsageErrorIsReportedInThreeLines(String commandLine, String message) {
        Object[] args = commandLine.isEmpty() ? new Object[0] : commandLine.split(" ", -1);

        CommandLineRun run = CommandLineRun.of(args);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qmp-events: " + message + "\nUsage: qmp-events ")
                .hasLineCount(3);
    }

    @Test
    void aUsageErrorRefersToTheHelp() {
        assertThat(CommandLineRun.of("generate").err()).endsWith("""
                Usage: qmp-events generate [OPTIONS] SPEC...
                Try "qmp-events generate --help" for all options.
                """);
        assertThat(CommandLineRun.of().err()).endsWith("""
                Usage: qmp-events [OPTIONS] [COMMAND]
                Try "qmp-events --help" for all commands.
                """);
    }

    @Test
    void helpIsACommandToo() {
        assertThat(CommandLineRun.of("help")).isEqualTo(CommandLineRun.of("--help"));
        assertThat(CommandLineRun.of("help", "diff")).isEqualTo(CommandLineRun.of("diff", "--help"));
    }

    @Test
    void anInvalidPathIsAUsageError() {
        CommandLineRun run = CommandLineRun.of("check", "a\0b");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "qmp-events: invalid value for positional parameter at index 0..* (SPEC): this is not a valid"
                                + " file name: ")
                .contains("a\0b\n");
    }

    @Test
    void aClosedOutputIsReportedWithoutAStackTrace() {
        PrintStream closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                true,
                StandardCharsets.UTF_8);

        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Ansi.OFF,
                () -> TerminalWidth.DEFAULT);

        assertThat(Main.run(terminal, "--help")).isEqualTo(ExitCode.FAILED);
        assertThat(err).hasToString("qmp-events: can't write to standard output\n");
    }
}
