package io.github.qmpevents.generator.cli;

import java.util.function.IntSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** The number of columns for text. */
final class TerminalWidth implements IntSupplier {
    /** The width of output to a file or a pipe. */
    static final int DEFAULT = 100;

    /** Returns the value of COLUMNS, or else the width of the terminal. Starts a program to find the latter. */
    @Override
    @SuppressWarnings("SystemConsoleNull") // Main chooses a console that is null without a terminal.
    public int getAsInt() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(columns);
        }
        return System.console() == null
                ? DEFAULT
                : CommandSpec.create()
                        .usageMessage()
                        .width(DEFAULT)
                        .autoWidth(true)
                        .width();
    }
}
