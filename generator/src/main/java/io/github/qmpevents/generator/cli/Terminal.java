package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;

/**
 * The output of the command line. Lines end with {@code \n} everywhere.
 *
 * @param out for results
 * @param err for problems
 * @param ansi whether text may be coloured
 */
record Terminal(PrintStream out, PrintStream err, Ansi ansi) {
    Terminal {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(ansi, "ansi");
    }

    /** The terminal of this process. */
    static Terminal ofProcess() {
        return new Terminal(System.out, System.err, Ansi.AUTO);
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
