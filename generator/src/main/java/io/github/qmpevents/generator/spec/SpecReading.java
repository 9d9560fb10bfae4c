package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Spec;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a spec.
 *
 * @param spec the events; empty if there was an error
 * @param diagnostics everything that is wrong with the text; later steps add to it what they find
 */
public record SpecReading(Optional<Spec> spec, Diagnostics diagnostics) {
    /** What came of reading a spec. */
    public SpecReading {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(diagnostics, "diagnostics");
    }
}
