package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.GeneratorOptions;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.output.OutputChanges;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code generate}: writes Java. */
final class GenerateCommand implements Subcommand {
    private final PositionalParamSpec specs =
            Syntax.specs("The specs: texts, QAPI schemas, or introspection replies, the newest"
                    + " one last. The events are those of all of them.");
    private final OptionSpec output = OptionSpec.builder("--output")
            .paramLabel("DIR")
            .type(Path.class)
            .converters(Syntax::path)
            .required(true)
            .description("The source root that the files go to. Made if it does not exist.")
            .build();
    private final OptionSpec packageName = OptionSpec.builder("--package")
            .paramLabel("NAME")
            .type(String.class)
            .required(true)
            .description("The Java package of the events.")
            .build();
    private final OptionSpec failOnWarning = Syntax.failOnWarning();

    @Override
    public CommandSpec syntax() {
        return Syntax.command(
                        "generate",
                        "Generate Java for the events of a spec, or of several at once. What a former run wrote for this package and"
                                + " this one does not is deleted; no other file is touched.")
                .addPositional(specs)
                .addOption(output)
                .addOption(packageName)
                .addOption(failOnWarning);
    }

    @Override
    public ExitCode run(Terminal terminal) throws IOException {
        Severity failOn = failOnWarning.<Boolean>getValue() ? Severity.WARNING : Severity.ERROR;
        Path directory = output.getValue();
        Generation generation =
                Generator.generate(new GeneratorOptions(specs.getValue(), directory, packageName.getValue(), failOn));
        Findings findings = new Findings(generation.diagnostics()).atLeast(Severity.WARNING);
        terminal.err().print(findings.toText(terminal.ansi()));
        if (generation.changes().isEmpty()) {
            terminal.problem(findings.count() + "; nothing was written");
            return ExitCode.FAILED;
        }
        OutputChanges changes = generation.changes().get();
        terminal.print(new Amount(generation.events(), "event") + " in " + new Amount(changes.files(), "file") + " in "
                + directory + ": " + changes.written() + " written, " + changes.unchanged() + " unchanged, "
                + changes.deleted() + " deleted\n");
        return ExitCode.OK;
    }
}
