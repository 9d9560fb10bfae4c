package io.github.qmpevents.generator.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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

    /** An option with one of an enum's constants for a value. */
    static <E extends Enum<E>> OptionSpec choice(String name, E defaultValue, String description) {
        return OptionSpec.builder(name)
                .type(defaultValue.getDeclaringClass())
                .paramLabel(name.substring(2).toUpperCase(java.util.Locale.ROOT))
                .defaultValue(defaultValue.toString())
                .description(description + ": ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
                .build();
    }

    /** The spec that is the parameter at a place, from 0. */
    static PositionalParamSpec spec(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(Path.class)
                .required(true)
                .description(description)
                .build();
    }
}
