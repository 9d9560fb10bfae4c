package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.diagnostic.VisibleText;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * The input and the output of the command line. Lines of output end with {@code \n} everywhere.
 *
 * @param in the standard input stream
 * @param out the destination of results
 * @param err the destination of problems
 * @param ansi the use of colour
 * @param width supplies the number of columns for text
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Ansi ansi, IntSupplier width) {
    Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(ansi, "ansi");
        Objects.requireNonNull(width, "width");
    }

    /** Returns the terminal of this process. */
    static Terminal ofProcess() {
        return new Terminal(System.in, System.out, System.err, Ansi.AUTO, new TerminalWidth());
    }

    /** Prints a result as text for people, in the terminal's charset. */
    void print(String text) {
        out.print(VisibleText.of(text));
    }

    /** Prints a result for a program, always in UTF-8. */
    void printUtf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Prints a problem in one line. */
    void problem(String message) {
        err.print("qmp-events: " + VisibleText.of(message) + "\n");
    }

    /** Prints the diagnostics of a report, with their source lines. */
    void printProblems(DiagnosticReport report) {
        err.print(report.toText(ansi));
    }

    /** Flushes the buffers. Returns false if the output failed. */
    boolean flush() {
        return !out.checkError();
    }
}
