package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.output.OutputChanges;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a generation. Immutable.
 *
 * @param diagnostics the problems of the specs, in their order
 * @param events the number of events that any of the specs has; 0 if one could not be read
 * @param changes what was done to the output directory; empty if a spec is too faulty, in which case nothing was touched
 */
public record Generation(List<Diagnostic> diagnostics, int events, Optional<OutputChanges> changes) {
    public Generation {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(changes, "changes");
    }
}
