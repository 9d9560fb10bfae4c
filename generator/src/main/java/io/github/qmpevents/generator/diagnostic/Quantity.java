package io.github.qmpevents.generator.diagnostic;

import java.util.List;

/**
 * A number of things, in words.
 *
 * @param number the number
 * @param noun the noun in the singular; its plural ends in s
 */
public record Quantity(long number, String noun) {
    /** Returns the number of diagnostics of a severity. */
    public static Quantity of(Severity severity, List<Diagnostic> diagnostics) {
        long number = 0;
        for (Diagnostic diagnostic : diagnostics) {
            number += diagnostic.severity() == severity ? 1 : 0;
        }
        return new Quantity(number, severity.toString());
    }

    /** Returns the quantity, such as "1 warning" or "0 warnings". */
    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
