package io.github.qmpevents.generator.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: {@code qmp-events COMMAND}. Exits with 0 on success. Exits with 1 if a spec has errors, a file can't be read or written, QEMU does not answer, or an option
 * treats a finding as a failure. Exits with 2 if the command line is wrong.
 */
public final class Main {
    private final Terminal terminal;
    private final Map<CommandLine, Subcommand> subcommands = new LinkedHashMap<>();

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the command line and ends the process.
     *
     * @param args a command, its options and parameters
     */
    public static void main(String[] args) {
        // No option has one of these types, and loading them takes time.
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        // In some JDKs the console is not a terminal and is slow to load.
        System.setProperty("jdk.console", "java.base");
        System.exit(run(Terminal.ofProcess(), args).code());
    }

    /** Runs the command line. */
    static ExitCode run(Terminal terminal, String... args) {
        ExitCode code = new Main(terminal).run(args);
        if (!terminal.flush()) {
            terminal.problem("can't write to standard output");
            return ExitCode.FAILED;
        }
        return code;
    }

    private ExitCode run(String... args) {
        CommandLine commandLine = commandLine(subcommands(args));
        if (asks("-h", "--help", args)) {
            new Usage(asked(commandLine, args)).print(terminal);
            return ExitCode.OK;
        }
        if (asks("-V", "--version", args)) {
            terminal.print("qmp-events " + version() + "\n");
            return ExitCode.OK;
        }
        try {
            ParseResult last = commandLine.parseArgs(args);
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            return run(last);
        } catch (ParameterException e) {
            Usage usage = new Usage(e.getCommandLine());
            usage.printProblem(usage.message(e), terminal);
            return ExitCode.USAGE;
        }
    }

    /** Returns true if an option is among the arguments. It then overrides all other arguments. */
    private static boolean asks(String shortName, String longName, String... args) {
        for (String arg : args) {
            if (arg.equals("--")) {
                return false;
            }
            if (arg.equals(shortName) || arg.equals(longName)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the command whose help the user wants. */
    private static CommandLine asked(CommandLine root, String... args) {
        for (String arg : args) {
            CommandLine command = root.getSubcommands().get(arg);
            if (command != null) {
                return command;
            }
        }
        return root;
    }

    /**
     * Returns only the subcommand that the arguments begin with, since building the others takes time; returns all of
     * them if the first argument is not a subcommand.
     */
    private static List<Subcommand> subcommands(String... args) {
        return switch (args.length == 0 ? "" : args[0]) {
            case "generate" -> List.of(new GenerateCommand());
            case "check" -> List.of(new CheckCommand());
            case "describe" -> List.of(new DescribeCommand());
            case "diff" -> List.of(new DiffCommand());
            case "introspect" -> List.of(new IntrospectCommand());
            default ->
                List.of(
                        new GenerateCommand(),
                        new CheckCommand(),
                        new DescribeCommand(),
                        new DiffCommand(),
                        new IntrospectCommand(),
                        new CompletionCommand(),
                        new HelpCommand());
        };
    }

    private CommandLine commandLine(List<Subcommand> wanted) {
        CommandSpec root = CommonOptions.command(
                        "qmp-events", "Generate typed Java events from QEMU's own descriptions of them.")
                .addOption(CommonOptions.flag("Show the version and exit.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        for (Subcommand subcommand : wanted) {
            CommandLine commandLine = new CommandLine(subcommand.syntax());
            subcommands.put(commandLine, subcommand);
            root.addSubcommand(commandLine.getCommandName(), commandLine);
        }
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private ExitCode run(ParseResult parsed) {
        CommandLine commandLine = parsed.commandSpec().commandLine();
        Subcommand subcommand = subcommands.get(commandLine);
        Usage usage = new Usage(commandLine);
        if (subcommand == null) {
            usage.printProblem("expected a command", terminal);
            return ExitCode.USAGE;
        }
        try {
            return subcommand.run(terminal);
        } catch (IllegalArgumentException e) {
            usage.printProblem(Objects.requireNonNullElse(e.getMessage(), e.toString()), terminal);
            return ExitCode.USAGE;
        } catch (IOException e) {
            terminal.problem(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            return ExitCode.FAILED;
        }
    }

    /** Returns the version of the jar; classes outside a jar have no version. */
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
