package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.source.Passage;

/**
 * An example in a source, and its JSON. Immutable.
 *
 * @param passage the example in the source
 * @param parsed its JSON
 */
public record SourceExample(Passage passage, ParsedExample parsed) {
    /** Parses an example, repairing it if necessary. */
    public static SourceExample of(Passage passage) {
        return new SourceExample(passage, ParsedExample.parse(passage.text()));
    }

    /** Returns the example in the form of the model. Reports each fault in its JSON as a diagnostic. */
    public Example toModel(Diagnostics diagnostics) {
        for (ParsedExample.Fault fault : parsed.faults()) {
            diagnostics.report(DiagnosticId.EXAMPLE_JSON, passage.at(fault.index()), fault.message());
        }
        return new Example(passage.start(), passage.text(), parsed.json());
    }
}
