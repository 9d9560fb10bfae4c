package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.cli.html.SpecHtml;
import io.github.qmpevents.generator.cli.json.MatrixJson;
import io.github.qmpevents.generator.cli.json.SpecJson;
import io.github.qmpevents.generator.cli.text.DescriptionText;
import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.cli.text.MatrixText;
import io.github.qmpevents.generator.cli.text.SpecTable;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.matrix.SpecMatrix;
import io.github.qmpevents.generator.model.Spec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code describe}, which shows the content of a spec, or several specs side by side. */
final class DescribeCommand implements Subcommand {
    private enum Format {
        TABLE,
        MARKDOWN,
        JSON,
        HTML
    }

    private final PositionalParamSpec specs = CommonOptions.specs(
            "The specs: texts, QAPI schemas, or introspection replies, the newest last. Several are shown side by"
                    + " side.");
    private final OptionSpec format = CommonOptions.choice(
            "--format",
            Format.TABLE,
            "The format: a table for people, Markdown for a review, JSON for a program, or HTML for a browser.");

    private final OptionSpec events = CommonOptions.names(
                    "Show only this event, with its full description.", "-e", "--event")
            .paramLabel("NAME")
            .build();

    @Override
    public CommandSpec syntax() {
        return CommonOptions.command("describe", "Show the events of specs, with their data.")
                .addPositional(specs)
                .addOption(events)
                .addOption(format);
    }

    @Override
    public ExitCode run(Terminal terminal) {
        List<SpecInput> files = SpecArguments.read(specs.getValue(), terminal);
        List<Spec> read = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SpecInput file : files) {
            Reading reading = Generator.read(file);
            diagnostics.addAll(reading.diagnostics());
            reading.spec().ifPresent(read::add);
        }
        if (read.size() < files.size()) {
            DiagnosticReport errors = new DiagnosticReport(diagnostics).atLeast(Severity.ERROR);
            terminal.err().print(errors.toText(terminal.ansi()));
            return ExitCode.FAILED;
        }
        EventFilter filter = new EventFilter(events.getValue());
        List<String> problems = filter.problems(read);
        problems.forEach(terminal::problem);
        if (!problems.isEmpty()) {
            return ExitCode.FAILED;
        }
        read.replaceAll(filter::apply);
        Format wanted = format.getValue();
        boolean isOne = read.size() == 1;
        if (isOne && wanted == Format.TABLE) {
            DescriptionText descriptions = filter.isEmpty() ? DescriptionText.SUMMARY : DescriptionText.FULL;
            terminal.print(
                    SpecTable.of(read.get(0), descriptions, terminal.width().getAsInt()));
        } else if (isOne && wanted == Format.JSON) {
            terminal.printUtf8(SpecJson.of(read.get(0)));
        } else {
            List<Path> names = files.stream().map(SpecInput::file).toList();
            print(terminal, wanted, SpecMatrix.of(SpecNames.of(names), read), read);
        }
        return ExitCode.OK;
    }

    private static void print(Terminal terminal, Format wanted, SpecMatrix matrix, List<Spec> specs) {
        MatrixText text = new MatrixText(matrix);
        switch (wanted) {
            case TABLE -> terminal.print(text.table(terminal.width().getAsInt()));
            case MARKDOWN -> terminal.printUtf8(text.markdown());
            case JSON -> terminal.printUtf8(MatrixJson.of(matrix));
            case HTML -> terminal.printUtf8(SpecHtml.of(matrix, Generator.javaNames(specs)));
        }
    }
}
