package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        terminal.out().print(command.getUsageMessage(terminal.ansi()).replace(System.lineSeparator(), "\n"));
    }

    /** Prints the problem of a command line, its synopsis, and a pointer to the full help, in three lines. */
    void printProblem(String problem, Terminal terminal) {
        terminal.problem(problem);
        terminal.err().print("Usage: " + command.getHelp().abbreviatedSynopsis().strip() + "\n");
        terminal.err()
                .print("Try \"" + command.getCommandSpec().qualifiedName() + " --help\" for all "
                        + (command.getSubcommands().isEmpty() ? "options" : "commands") + ".\n");
    }

    /**
     * Returns the message about arguments that can't be parsed. An unknown option comes first: it may be the misspelled
     * name of one that is missing.
     */
    String message(ParameterException problem) {
        List<String> unmatched = command.getUnmatchedArguments();
        if (unmatched.isEmpty()) {
            String message = Objects.requireNonNullElse(problem.getMessage(), "the command line is wrong");
            return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        }
        String found = unmatched.get(0);
        if (new UnmatchedArgumentException(command, unmatched).isUnknownOption()) {
            return unknown("option", found.replaceFirst("=.*", ""), options());
        }
        return commands().isEmpty() ? "unexpected argument " + Quoted.of(found) : unknown("command", found, commands());
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
