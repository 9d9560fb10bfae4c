package io.github.qmpevents.generator.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code help}, which shows the same help as the option {@code --help} of a command. */
final class HelpCommand implements Subcommand {
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("COMMAND")
            .type(String.class)
            .completionCandidates(() -> root().getSubcommands().keySet().iterator())
            .description("The command. If omitted, lists the commands.")
            .build();
    private final CommandSpec syntax =
            CommonOptions.command("help", "Show the help for a command.").addPositional(name);

    @Override
    public CommandSpec syntax() {
        return syntax;
    }

    private CommandLine root() {
        return syntax.root().commandLine();
    }

    @Override
    public ExitCode run(Terminal terminal) {
        CommandLine root = root();
        @Nullable String wanted = name.getValue();
        CommandLine command = wanted == null ? root : root.getSubcommands().get(wanted);
        if (command == null) {
            throw new IllegalArgumentException(Usage.unknown("command", wanted, new Usage(root).commands()));
        }
        new Usage(command).print(terminal);
        return ExitCode.OK;
    }
}
