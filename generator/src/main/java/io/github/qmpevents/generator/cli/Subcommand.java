package io.github.qmpevents.generator.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command of the command line. Its options are built by hand: reflection over annotations would take more time than
 * reading a spec. An instance serves one run, since its options hold the parsed values.
 */
interface Subcommand {
    /** Returns its name, options and parameters. */
    CommandSpec syntax();

    /**
     * Runs the command with the parsed options.
     *
     * @throws IllegalArgumentException if the command line is wrong, with a message for the user
     * @throws IOException if the file system or another program fails, with a message for the user
     */
    ExitCode run(Terminal terminal) throws IOException;
}
