package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Impact;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code diff}: says what a change of a spec means for Java code. */
final class DiffCommand implements Subcommand {
    private enum Format {
        TEXT,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What to fail on. */
    private enum FailOn {
        SWITCH(Impact.SWITCH),
        BREAKING(Impact.BREAKING);

        private final Impact least;

        FailOn(Impact least) {
            this.least = least;
        }

        boolean isReachedBy(List<Change> changes) {
            return changes.stream().anyMatch(change -> change.impact().compareTo(least) >= 0);
        }

        @Override
        public String toString() {
            return least.toString();
        }
    }

    private final PositionalParamSpec before = Syntax.spec(0, "OLD", "The spec that there was.");
    private final PositionalParamSpec after = Syntax.spec(1, "NEW", "The spec that there is.");
    private final OptionSpec format =
            Syntax.choice("--format", Format.TEXT, "For a person, as one JSON object a line, or for a review.");
    private final OptionSpec failOnBreaking = OptionSpec.builder(
                    Syntax.choice("--fail-on-breaking", FailOn.BREAKING, ""))
            .defaultValue(null)
            .arity("0..1")
            .preprocessor(DiffCommand::failOnBreakingWithoutValue)
            .paramLabel("switch")
            .description(
                    "Exit with 1 if a change breaks Java code; with =switch, also if it breaks only an exhaustive switch.")
            .build();

    /** What stands behind the option without {@code =} is the next argument, and no value of the option. */
    private static boolean failOnBreakingWithoutValue(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (" ".equals(info.get("separator"))) {
            arguments.push(FailOn.BREAKING.toString());
        }
        return false;
    }

    @Override
    public CommandSpec syntax() {
        return Syntax.command("diff", "Say what changed from one spec to another, and what that means for Java code.")
                .addPositional(before)
                .addPositional(after)
                .addOption(format)
                .addOption(failOnBreaking);
    }

    @Override
    public ExitCode run(Terminal terminal) {
        Path oldFile = before.getValue();
        Path newFile = after.getValue();
        Comparison comparison = Generator.diff(oldFile, newFile);
        if (comparison.changes().isEmpty()) {
            Findings all = new Findings(comparison.diagnostics());
            terminal.err().print(all.atLeast(Severity.ERROR).toText(terminal.ansi()));
            return ExitCode.FAILED;
        }
        List<Change> changes = comparison.changes().get();
        switch (format.<Format>getValue()) {
            case TEXT -> terminal.print(new ChangeText(terminal.ansi()).format(changes));
            case JSON -> terminal.printUtf8(ChangeJson.format(changes));
            case MARKDOWN -> terminal.printUtf8(new ChangeMarkdown(oldFile, newFile).format(changes));
        }
        @Nullable FailOn failOn = failOnBreaking.getValue();
        return failOn != null && failOn.isReachedBy(changes) ? ExitCode.FAILED : ExitCode.OK;
    }
}
