package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.GeneratorOptions;
import io.github.qmpevents.generator.JavadocContent;
import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.output.OutputChanges;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code generate}, which generates Java from specs. */
final class GenerateCommand implements Subcommand {
    private final PositionalParamSpec specs =
            CommonOptions.specs("The specs: texts, QAPI schemas, or introspection replies, the newest"
                    + " last. The generated types read the events of all of them.");
    private final OptionSpec output = CommonOptions.output()
            .paramLabel("DIR")
            .required(true)
            .description("The source root for the generated files. Created if it does not exist.")
            .build();
    private final OptionSpec packageName = OptionSpec.builder("-p", "--package")
            .paramLabel("NAME")
            .type(String.class)
            .required(true)
            .description("The Java package of the events.")
            .build();
    private final OptionSpec failOnWarning = CommonOptions.failOnWarning();
    private final OptionSpec allow = CommonOptions.allow();
    private final OptionSpec noDocs = CommonOptions.flag(
                    "Leave the descriptions of the specs out of the Javadoc. QEMU's descriptions are under the GPL.",
                    "--no-docs")
            .build();

    @Override
    public CommandSpec syntax() {
        return CommonOptions.command(
                        "generate",
                        "Generate Java for the events of one or several specs. Deletes files of earlier runs for this"
                                + " package that are no longer needed; touches no other files.")
                .addPositional(specs)
                .addOption(output)
                .addOption(packageName)
                .addOption(noDocs)
                .addOption(failOnWarning)
                .addOption(allow);
    }

    @Override
    public ExitCode run(Terminal terminal) throws IOException {
        Path directory = output.getValue();
        JavadocContent javadoc = noDocs.<Boolean>getValue() ? JavadocContent.NAMES : JavadocContent.DESCRIPTIONS;
        Generation generation = Generator.generate(new GeneratorOptions(
                SpecArguments.read(specs.getValue(), terminal),
                directory,
                packageName.getValue(),
                javadoc,
                CommonOptions.failOn(failOnWarning),
                AllowedDiagnostics.named(allow.getValue())));
        DiagnosticReport findings = new DiagnosticReport(generation.diagnostics()).atLeast(Severity.WARNING);
        terminal.printProblems(findings);
        if (generation.changes().isEmpty()) {
            terminal.problem(findings.count() + "; nothing was written");
            return ExitCode.FAILED;
        }
        OutputChanges changes = generation.changes().get();
        terminal.print(
                new Quantity(generation.events(), "event") + " in " + new Quantity(changes.files(), "file") + " in "
                        + directory + ": " + changes.written() + " written, " + changes.unchanged() + " unchanged, "
                        + changes.deleted() + " deleted\n");
        return ExitCode.OK;
    }
}
