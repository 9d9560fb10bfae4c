package io.github.qmpevents.generator.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code completion}, which writes a completion script for shells. */
final class CompletionCommand implements Subcommand {
    private final CommandSpec syntax = CommonOptions.command(
            "completion",
            "Write a completion script for bash or zsh. It completes commands, options and their values for a"
                    + " command named qmp-events.");

    @Override
    public CommandSpec syntax() {
        return syntax;
    }

    @Override
    public ExitCode run(Terminal terminal) {
        CommandSpec root = syntax.root();
        terminal.printUtf8(AutoComplete.bash(root.name(), root.commandLine()) + "\n");
        return ExitCode.OK;
    }
}
