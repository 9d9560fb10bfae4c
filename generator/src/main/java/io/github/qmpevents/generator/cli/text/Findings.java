package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/**
 * The problems of one or several specs.
 *
 * @param diagnostics in the order in which they are printed
 */
public record Findings(List<Diagnostic> diagnostics) {
    public Findings {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Those that matter at least so much. */
    public Findings atLeast(Severity severity) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity().compareTo(severity) >= 0) {
                found.add(diagnostic);
            }
        }
        return new Findings(found);
    }

    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Such as "1 error, 3 warnings". */
    public String count() {
        return count(Severity.ERROR) + ", " + count(Severity.WARNING);
    }

    /** Such as "3 warnings". */
    public Amount count(Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return new Amount(count, severity.toString());
    }

    /** Each with its source line and caret, for a person. */
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

    /** Each by {@code format}, with a line end after it. */
    public String lines(Function<Diagnostic, String> format) {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            lines.append(format.apply(diagnostic)).append('\n');
        }
        return lines.toString();
    }
}
