package io.github.qmpevents.generator.cli;

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
 * @param in the standard input
 * @param out for results
 * @param err for problems
 * @param ansi the decision if text is coloured
 * @param width finds the number of columns that output for a person may have
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Ansi ansi, IntSupplier width) {
    Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(ansi, "ansi");
        Objects.requireNonNull(width, "width");
    }

    /** The terminal of this process. */
    static Terminal ofProcess() {
        return new Terminal(System.in, System.out, System.err, Ansi.AUTO, new TerminalWidth());
    }

    /** Prints a result for a person, in the terminal's charset. */
    void print(String text) {
        out.print(VisibleText.of(text));
    }

    /** Prints a result for a program, in UTF-8 whatever the terminal's charset is. */
    void printUtf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Prints what went wrong, in one line. */
    void problem(String message) {
        err.print("qmp-events: " + VisibleText.of(message) + "\n");
    }

    /** Prints out all that may still be in a buffer. */
    boolean flush() {
        return !out.checkError();
    }
}
