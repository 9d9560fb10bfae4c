package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diff.Changes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of comparing two specs. Immutable.
 *
 * @param diagnostics the diagnostics for the old spec, then those for the new one, each in the order of the spec
 * @param changes the changes from the old spec to the new one; empty if either spec has errors
 */
public record Comparison(List<Diagnostic> diagnostics, Optional<Changes> changes) {
    public Comparison {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(changes, "changes");
    }
}
