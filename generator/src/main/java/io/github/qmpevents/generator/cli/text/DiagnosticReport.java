package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/**
 * The diagnostics for one or several specs.
 *
 * @param diagnostics the diagnostics in the order in which they are printed
 */
public record DiagnosticReport(List<Diagnostic> diagnostics) {
    public DiagnosticReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns a report of the diagnostics with at least this severity. */
    public DiagnosticReport atLeast(Severity severity) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity().isAtLeast(severity)) {
                found.add(diagnostic);
            }
        }
        return new DiagnosticReport(found);
    }

    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Returns the numbers of errors and warnings, such as "1 error, 3 warnings". */
    public String count() {
        return count(Severity.ERROR) + ", " + count(Severity.WARNING);
    }

    /** Returns the number of diagnostics with a severity, such as "3 warnings". */
    public Quantity count(Severity severity) {
        return Quantity.of(severity, diagnostics);
    }

    /** Returns each diagnostic as text for people, with its source line and a caret. */
    public String toText(Ansi ansi) {
        return lines(d -> {
            String text = d.toText();
            if (!ansi.enabled()) {
                return text;
            }
            int start = d.location().toString().length() + ": ".length();
            int end = start + d.severity().toString().length();
            return text.substring(0, start)
                    + Colour.of(d.severity()).apply(text.substring(start, end))
                    + text.substring(end);
        });
    }

    /** Returns each diagnostic in the given format, followed by a line end. */
    public String lines(Function<Diagnostic, String> format) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            lines.append(format.apply(diagnostic)).append('\n');
        }
        return lines.toString();
    }
}
