package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.Spec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of reading a spec. Immutable.
 *
 * @param spec the spec; empty if it has errors
 * @param diagnostics the diagnostics for the spec, in its order
 */
public record Reading(Optional<Spec> spec, List<Diagnostic> diagnostics) {
    public Reading {
        Objects.requireNonNull(spec, "spec");
        diagnostics = List.copyOf(diagnostics);
    }
}
