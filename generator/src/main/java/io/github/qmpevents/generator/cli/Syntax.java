package io.github.qmpevents.generator.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Pieces of syntax that several commands have. */
final class Syntax {
    private Syntax() {}

    /** A command with the options that every one has. */
    static CommandSpec command(String name, String description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(description).sortOptions(false).width(90);
        return command.addOption(
                flag("-h", "--help", "Show this and exit.").usageHelp(true).build());
    }

    static OptionSpec.Builder flag(String shortName, String longName, String description) {
        return OptionSpec.builder(shortName, longName).type(boolean.class).description(description);
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .defaultValue("false")
                .description(description)
                .build();
    }

    static OptionSpec failOnWarning() {
        return flag("--fail-on-warning", "Treat a spec with warnings as one with errors.");
    }

    /** An option whose value is one of an enum's constants, by what they print as. */
    static <E extends Enum<E>> OptionSpec choice(String name, E defaultValue, String description) {
        List<E> constants = List.of(defaultValue.getDeclaringClass().getEnumConstants());
        return OptionSpec.builder(name)
                .type(defaultValue.getDeclaringClass())
                .converters(text -> constant(constants, text))
                .paramLabel(constants.stream().map(E::toString).collect(Collectors.joining("|")))
                .defaultValue(defaultValue.toString())
                .description(description + " Default: ${DEFAULT-VALUE}.")
                .build();
    }

    private static <E extends Enum<E>> E constant(List<E> constants, String text) {
        return constants.stream()
                .filter(constant -> constant.toString().equals(text))
                .findAny()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + constants.stream().map(E::toString).collect(Collectors.joining(", ")) + ", but was '" + text
                        + "'"));
    }

    /** The path that an argument is. */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("no file can have this name here: " + e.getMessage());
        }
    }

    /** The spec that is the parameter at a place, from 0. */
    static PositionalParamSpec spec(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(Path.class)
                .converters(Syntax::path)
                .required(true)
                .description(description)
                .build();
    }

    /** The specs that are all of the parameters; at least one. */
    static PositionalParamSpec specs(String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .paramLabel("SPEC")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters(Syntax::path)
                .required(true)
                .description(description)
                .build();
    }
}
