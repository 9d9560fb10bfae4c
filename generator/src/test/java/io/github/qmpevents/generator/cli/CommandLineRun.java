package io.github.qmpevents.generator.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The result of a run of the command line.
 *
 * @param exitCode the exit code of the process
 * @param out the standard output
 * @param err the standard error
 */
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun of(Object... args) {
        return withInput("", args);
    }

    /** Runs the command line with a text on the standard input. */
    static CommandLineRun withInput(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] strings = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = args[i].toString();
        }
        ExitCode code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Ansi.OFF,
                        () -> TerminalWidth.DEFAULT),
                strings);
        return new CommandLineRun(
                code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
