package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * What is wrong with one or several specs.
 *
 * @param diagnostics in the order in which they are printed
 */
record Findings(List<Diagnostic> diagnostics) {
    Findings {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Those that matter at least so much. */
    Findings atLeast(Severity severity) {
        return new Findings(diagnostics.stream()
                .filter(d -> d.severity().compareTo(severity) >= 0)
                .toList());
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Such as "1 error, 3 warnings". */
    String count() {
        return count(Severity.ERROR) + ", " + count(Severity.WARNING);
    }

    /** Such as "3 warnings". */
    Amount count(Severity severity) {
        long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
        return new Amount(count, severity.toString());
    }

    /** Each with its source line and caret, for a person. */
    String toText(Ansi ansi) {
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
    String lines(Function<Diagnostic, String> format) {
        return diagnostics.stream().map(d -> format.apply(d) + "\n").collect(Collectors.joining());
    }
}
