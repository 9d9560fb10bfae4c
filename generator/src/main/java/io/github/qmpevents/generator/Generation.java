package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.output.OutputChanges;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a generation. Immutable.
 *
 * @param diagnostics the diagnostics for the specs, in the order of the specs
 * @param events the number of different events in the specs; 0 if a spec could not be read
 * @param changes the changes to the output directory; empty if diagnostics prevented generation, in which case no file
 *     was touched
 */
public record Generation(List<Diagnostic> diagnostics, int events, Optional<OutputChanges> changes) {
    public Generation {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(changes, "changes");
    }
}
