package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.cli.json.DiagnosticJson;
import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.cli.text.GithubAnnotation;
import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code check}, which reports problems in specs. */
final class CheckCommand implements Subcommand {
    private enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    private final PositionalParamSpec specs =
            CommonOptions.specs("The specs: texts, QAPI schemas, or introspection replies.");
    private final OptionSpec failOnWarning = CommonOptions.failOnWarning();
    private final OptionSpec allow = CommonOptions.allow();
    private final OptionSpec verbose = CommonOptions.flag(
                    "Also show notes, which concern only the form of a spec.", "-v", "--verbose")
            .build();
    private final OptionSpec format = CommonOptions.choice(
            "--format", Format.TEXT, "The format: text for people, one JSON object per line, or GitHub annotations.");

    @Override
    public CommandSpec syntax() {
        return CommonOptions.command("check", "Report problems in specs. Writes nothing.")
                .addPositional(specs)
                .addOption(failOnWarning)
                .addOption(allow)
                .addOption(verbose)
                .addOption(format);
    }

    @Override
    public ExitCode run(Terminal terminal) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        AllowedDiagnostics allowed = AllowedDiagnostics.named(allow.getValue());
        List<SpecInput> files = SpecArguments.read(specs.getValue(), terminal);
        files.forEach(file -> diagnostics.addAll(Generator.check(file, allowed)));
        DiagnosticReport all = new DiagnosticReport(diagnostics);
        DiagnosticReport shown = verbose.<Boolean>getValue() ? all : all.atLeast(Severity.WARNING);
        switch (format.<Format>getValue()) {
            case TEXT -> terminal.print(shown.toText(terminal.ansi()) + summary(files.size(), all, shown));
            case JSON -> terminal.printUtf8(shown.lines(DiagnosticJson::format));
            case GITHUB -> terminal.printUtf8(shown.lines(GithubAnnotation::format));
        }
        return all.atLeast(CommonOptions.failOn(failOnWarning)).isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String summary(int specs, DiagnosticReport all, DiagnosticReport shown) {
        String hidden = shown.equals(all) ? "" : " (shown with --verbose)";
        return (specs == 1 ? "" : new Quantity(specs, "spec") + ": ") + all.count() + ", " + all.count(Severity.NOTE)
                + hidden + "\n";
    }
}
