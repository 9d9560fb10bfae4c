package io.github.qmpevents.generator.cli;

import java.util.function.IntSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** The number of columns that output for a person may have. */
final class TerminalWidth implements IntSupplier {
    /** The width of what goes to a file or a pipe. */
    static final int DEFAULT = 100;

    /** Returns the value of COLUMNS, or else the width of the terminal; finding it starts a program. */
    @Override
    @SuppressWarnings("SystemConsoleNull") // Main chooses the console that is null where there is no terminal.
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
