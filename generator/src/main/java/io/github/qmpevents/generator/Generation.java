package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.output.OutputChanges;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a generation.
 *
 * @param diagnostics what is wrong with the spec, in the order of the text
 * @param events how many events the spec has; 0 if it could not be read
 * @param changes what was done to the output directory; empty if the spec is too faulty, in which case nothing was touched
 */
public record Generation(List<Diagnostic> diagnostics, int events, Optional<OutputChanges> changes) {
    public Generation {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(changes, "changes");
    }
}
