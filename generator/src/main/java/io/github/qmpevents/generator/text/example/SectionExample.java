package io.github.qmpevents.generator.text.example;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.example.ParsedExample;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.source.Passage;
import java.util.Optional;

/**
 * An example of a section, and its JSON.
 *
 * @param passage the example in the source
 * @param parsed its JSON
 */
public record SectionExample(Passage passage, ParsedExample parsed) {
    /** Reads an example. Reports each fault in its JSON as a diagnostic. */
    public static SectionExample read(Passage passage, Diagnostics diagnostics) {
        ParsedExample parsed = ParsedExample.parse(passage.text());
        for (ParsedExample.Fault fault : parsed.faults()) {
            diagnostics.report(DiagnosticId.EXAMPLE_JSON, passage.at(fault.index()), fault.message());
        }
        return new SectionExample(passage, parsed);
    }

    /** Returns its {@code data}, if any. */
    public Optional<ExampleValue> data() {
        return parsed.root().flatMap(root -> new ExampleValue(passage, root).member("data"));
    }

    /** Returns the example in the form of the model. */
    public Example toModel() {
        return new Example(passage.start(), passage.text(), parsed.json());
    }
}
