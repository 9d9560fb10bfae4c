package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.PrintedName;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Options and parameters that several commands share. */
final class CommonOptions {
    private CommonOptions() {}

    /** Returns a command with the options that every command has. */
    static CommandSpec command(String name, String description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(description).sortOptions(false).width(90);
        return command.addOption(
                flag("Show this help and exit.", "-h", "--help").usageHelp(true).build());
    }

    /** Returns an option without a value. */
    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .defaultValue("false")
                .description(description);
    }

    static OptionSpec failOnWarning() {
        return flag("Treat warnings as errors.", "--fail-on-warning").build();
    }

    /** Returns the lowest severity that is a failure, given the option {@link #failOnWarning}. */
    static Severity failOn(OptionSpec failOnWarning) {
        return failOnWarning.<Boolean>getValue() ? Severity.WARNING : Severity.ERROR;
    }

    /** Returns the option that silences diagnostics. */
    static OptionSpec allow() {
        return names(
                        "Do not report warnings or notes with this id, such as example-timestamp. Errors can't be"
                                + " allowed.",
                        "--allow")
                .paramLabel("ID")
                .completionCandidates(new DiagnosticNames())
                .build();
    }

    /** Returns an option that takes names, repeated or separated by commas. */
    static OptionSpec.Builder names(String description, String... optionNames) {
        return OptionSpec.builder(optionNames)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .initialValue(List.of())
                .description(description + " May be repeated; separate several values with commas.");
    }

    /** Returns the option for the destination of the output. */
    static OptionSpec.Builder output() {
        return OptionSpec.builder("-o", "--output").type(Path.class).converters(CommonOptions::path);
    }

    /** The ids that can be allowed. Only the shell completion script needs them. */
    private static final class DiagnosticNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(DiagnosticId.values())
                    .filter(id -> id.severity() != Severity.ERROR)
                    .map(DiagnosticId::toString)
                    .iterator();
        }
    }

    /** Returns an option whose value is the {@link PrintedName} of an enum constant. */
    static <E extends Enum<E>> OptionSpec choice(String name, E defaultValue, String description) {
        List<E> constants = List.of(defaultValue.getDeclaringClass().getEnumConstants());
        List<String> words = constants.stream().map(PrintedName::of).toList();
        return OptionSpec.builder(name)
                .type(defaultValue.getDeclaringClass())
                .converters(text -> constant(constants, words, text))
                .completionCandidates(words)
                .paramLabel(String.join("|", words))
                .defaultValue(PrintedName.of(defaultValue))
                .description(description + " Default: ${DEFAULT-VALUE}.")
                .build();
    }

    private static <E> E constant(List<E> constants, List<String> words, String text) {
        int index = words.indexOf(text);
        if (index < 0) {
            throw new TypeConversionException(
                    "expected one of " + String.join(", ", words) + ", but was '" + text + "'");
        }
        return constants.get(index);
    }

    /** Returns the path for an argument. */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("this is not a valid file name: " + e.getMessage());
        }
    }

    /** Returns the parameter for a spec at an index, from 0. */
    static PositionalParamSpec spec(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(Path.class)
                .converters(CommonOptions::path)
                .required(true)
                .description(description + " Use - for standard input.")
                .build();
    }

    /** Returns the parameter for one or several specs. */
    static PositionalParamSpec specs(String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .paramLabel("SPEC")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters(CommonOptions::path)
                .required(true)
                .description(description + " Use - for standard input.")
                .build();
    }
}
