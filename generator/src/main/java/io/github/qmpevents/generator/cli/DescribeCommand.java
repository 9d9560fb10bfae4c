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
        List<Spec> read = read(files, terminal);
        if (read.size() < files.size()) {
            return ExitCode.FAILED;
        }
        EventFilter filter = new EventFilter(events.getValue());
        List<String> problems = filter.problems(read);
        problems.forEach(terminal::problem);
        if (!problems.isEmpty()) {
            return ExitCode.FAILED;
        }
        read.replaceAll(filter::apply);
        print(files, read, terminal);
        return ExitCode.OK;
    }

    /** Reads the specs. If some have errors, prints these, and leaves the specs out. */
    private static List<Spec> read(List<SpecInput> files, Terminal terminal) {
        List<Spec> read = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SpecInput file : files) {
            Reading reading = Generator.read(file);
            diagnostics.addAll(reading.diagnostics());
            reading.spec().ifPresent(read::add);
        }
        terminal.printProblems(new DiagnosticReport(diagnostics).atLeast(Severity.ERROR));
        return read;
    }

    private void print(List<SpecInput> files, List<Spec> read, Terminal terminal) {
        boolean isOne = read.size() == 1;
        switch (format.<Format>getValue()) {
            case TABLE -> {
                int width = terminal.width().getAsInt();
                terminal.print(isOne ? table(read.get(0), width) : new MatrixText(matrix(files, read)).table(width));
            }
            case MARKDOWN -> terminal.printUtf8(new MatrixText(matrix(files, read)).markdown());
            case JSON -> terminal.printUtf8(isOne ? SpecJson.of(read.get(0)) : MatrixJson.of(matrix(files, read)));
            case HTML -> terminal.printUtf8(SpecHtml.of(matrix(files, read), Generator.javaNames(read)));
        }
    }

    private String table(Spec spec, int width) {
        boolean isFull = !events.<List<String>>getValue().isEmpty();
        return SpecTable.of(spec, isFull ? DescriptionText.FULL : DescriptionText.SUMMARY, width);
    }

    private static SpecMatrix matrix(List<SpecInput> files, List<Spec> read) {
        return SpecMatrix.of(SpecNames.of(files.stream().map(SpecInput::file).toList()), read);
    }
}
