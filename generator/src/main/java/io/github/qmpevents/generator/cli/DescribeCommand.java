package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Spec;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code describe}: shows what a spec says. */
final class DescribeCommand implements Subcommand {
    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PositionalParamSpec spec =
            Syntax.spec(0, "SPEC", "The spec: a text, a QAPI schema, or an introspection reply.");
    private final OptionSpec format = Syntax.choice("--format", Format.TABLE, "For a person, or for a program.");

    @Override
    public CommandSpec syntax() {
        return Syntax.command("describe", "Show the events of a spec and what they carry.")
                .addPositional(spec)
                .addOption(format);
    }

    @Override
    public ExitCode run(Terminal terminal) {
        Reading reading = Generator.read(spec.<Path>getValue());
        if (reading.spec().isEmpty()) {
            Findings errors = new Findings(reading.diagnostics()).atLeast(Severity.ERROR);
            terminal.err().print(errors.toText(terminal.ansi()));
            return ExitCode.FAILED;
        }
        Spec read = reading.spec().get();
        switch (format.<Format>getValue()) {
            case TABLE -> terminal.print(SpecTable.of(read));
            case JSON -> terminal.printUtf8(SpecJson.of(read));
        }
        return ExitCode.OK;
    }
}
