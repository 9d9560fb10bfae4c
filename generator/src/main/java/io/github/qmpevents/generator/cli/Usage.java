package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The help for a command: the full help, or a few lines about a wrong command line.
 *
 * @param command the command
 */
record Usage(CommandLine command) {
    private static final int MIN_WIDTH = 55;
    private static final int MAX_WIDTH = 90;

    /** Prints the full help. */
    void print(Terminal terminal) {
        int width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, terminal.width().getAsInt()));
        command.getCommandSpec().usageMessage().width(width);
        command.usage(terminal.out(), terminal.ansi());
    }

    /** Prints the problem of a command line, its synopsis, and a pointer to the full help, in three lines. */
    static void printProblem(ParameterException problem, Terminal terminal) {
        CommandLine command = problem.getCommandLine();
        terminal.problem(message(problem));
        terminal.err().print("Usage: " + command.getHelp().abbreviatedSynopsis().strip() + "\n");
        terminal.err()
                .print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\" for all "
                        + (command.getSubcommands().isEmpty() ? "options" : "commands") + ".\n");
    }

    private static String message(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return Objects.requireNonNullElse(problem.getMessage(), "the command line is wrong");
        }
        String found = unmatched.getUnmatched().get(0);
        Usage usage = new Usage(problem.getCommandLine());
        if (unmatched.isUnknownOption()) {
            return unknown("option", found, usage.options());
        }
        return usage.commands().isEmpty()
                ? "unexpected argument " + Quoted.of(found)
                : unknown("command", found, usage.commands());
    }

    /** Returns the message about an unknown name, with the known name that the user probably meant. */
    static String unknown(String kind, String found, List<String> known) {
        return "unknown " + kind + " " + Quoted.of(found) + Suggestion.hint(found, known);
    }

    /** Returns the names of its commands. */
    List<String> commands() {
        return List.copyOf(command.getSubcommands().keySet());
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            options.add(option.longestName());
        }
        return options;
    }
}
