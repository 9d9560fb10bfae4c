package io.github.qmpevents.generator.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One of the things that the command line does. Its options are built by hand, as reflection over annotations would take
 * more time than reading a spec does. An instance is for one run: the options hold what was parsed.
 */
interface Subcommand {
    /** Its name, options and parameters. */
    CommandSpec syntax();

    /**
     * Does it, after the command line was parsed.
     *
     * @throws IllegalArgumentException if the command line makes no sense, with a message for the user
     * @throws IOException if the file system or another program fails, with a message for the user
     */
    ExitCode run(Terminal terminal) throws IOException;
}
