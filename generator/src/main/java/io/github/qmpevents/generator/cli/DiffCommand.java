package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.cli.json.ChangeJson;
import io.github.qmpevents.generator.cli.text.ChangeMarkdown;
import io.github.qmpevents.generator.cli.text.ChangeText;
import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.diagnostic.PrintedName;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.Impact;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code diff}, which shows the effects of a changed spec on Java code and on messages. */
final class DiffCommand implements Subcommand {
    private enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    /** The breaks of Java code that cause a failure. */
    private enum Break {
        SWITCH(Impact.SWITCH),
        BREAKING(Impact.BREAKING);

        private final Impact least;

        Break(Impact least) {
            this.least = least;
        }

        boolean isIn(Changes changes) {
            return changes.list().stream().anyMatch(change -> change.impact().compareTo(least) >= 0);
        }
    }

    /** The bindings whose loss of events causes a failure. */
    private enum Loss {
        OLD,
        NEW,
        EITHER;

        boolean isIn(Changes changes) {
            return switch (this) {
                case OLD -> isLost(changes, Bindings.OLD);
                case NEW -> isLost(changes, Bindings.NEW);
                case EITHER -> isLost(changes, Bindings.OLD) || isLost(changes, Bindings.NEW);
            };
        }

        private static boolean isLost(Changes changes, Bindings bindings) {
            return !changes.events(bindings, WireEffect.MALFORMED).isEmpty();
        }
    }

    private final PositionalParamSpec before = CommonOptions.spec(0, "OLD", "The old spec.");
    private final PositionalParamSpec after = CommonOptions.spec(1, "NEW", "The new spec.");
    private final OptionSpec format = CommonOptions.choice(
            "--format",
            Format.TEXT,
            "The format: text for people, one JSON object per line, or Markdown for a review.");
    private final OptionSpec failOnBreaking = failOn(
            "--fail-on-breaking",
            Break.BREAKING,
            "switch",
            "Exit with 1 if a change breaks Java code; with =switch, also if it breaks only an exhaustive switch.");
    private final OptionSpec failOnWire = failOn(
            "--fail-on-wire",
            Loss.EITHER,
            "old|new",
            "Exit with 1 if bindings of one spec lose events of the other; with =old, only if those of OLD do.");

    /** Returns an option with an optional value. */
    private static <E extends Enum<E>> OptionSpec failOn(
            String name, E withoutValue, String label, String description) {
        return OptionSpec.builder(CommonOptions.choice(name, withoutValue, ""))
                .defaultValue(null)
                .arity("0..1")
                .preprocessor((arguments, command, option, info) -> {
                    // A value follows a "=", so the next argument is never the option's value.
                    if (" ".equals(info.get("separator"))) {
                        arguments.push(PrintedName.of(withoutValue));
                    }
                    return false;
                })
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public CommandSpec syntax() {
        return CommonOptions.command(
                        "diff",
                        "Show the changes from one spec to another, and their effects on Java code and on messages.")
                .addPositional(before)
                .addPositional(after)
                .addOption(format)
                .addOption(failOnBreaking)
                .addOption(failOnWire);
    }

    @Override
    public ExitCode run(Terminal terminal) {
        List<SpecInput> specs = SpecArguments.read(List.of(before.getValue(), after.getValue()), terminal);
        SpecInput oldSpec = specs.get(0);
        SpecInput newSpec = specs.get(1);
        Comparison comparison = Generator.diff(oldSpec, newSpec);
        if (comparison.changes().isEmpty()) {
            terminal.printProblems(new DiagnosticReport(comparison.diagnostics()).atLeast(Severity.ERROR));
            return ExitCode.FAILED;
        }
        Changes changes = comparison.changes().get();
        switch (format.<Format>getValue()) {
            case TEXT -> terminal.print(new ChangeText(terminal.ansi()).format(changes));
            case JSON -> terminal.printUtf8(ChangeJson.format(changes));
            case MARKDOWN -> terminal.printUtf8(new ChangeMarkdown(oldSpec.file(), newSpec.file()).format(changes));
        }
        @Nullable Break breakage = failOnBreaking.getValue();
        @Nullable Loss loss = failOnWire.getValue();
        boolean isFailure = (breakage != null && breakage.isIn(changes)) || (loss != null && loss.isIn(changes));
        return isFailure ? ExitCode.FAILED : ExitCode.OK;
    }
}
