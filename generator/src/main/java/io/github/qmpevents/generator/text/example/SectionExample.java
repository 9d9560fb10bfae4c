package io.github.qmpevents.generator.text.example;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.example.ParsedExample;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.text.block.PlacedExample;
import java.util.Optional;

/**
 * An example of a section, and its JSON.
 *
 * @param source the example in the source
 * @param parsed its JSON
 */
public record SectionExample(PlacedExample source, ParsedExample parsed) {
    /** Reads an example. Each fault in its JSON is a diagnostic. */
    public static SectionExample read(PlacedExample source, Diagnostics diagnostics) {
        ParsedExample parsed = ParsedExample.parse(source.text());
        for (ParsedExample.Fault fault : parsed.faults()) {
            diagnostics.report(DiagnosticId.EXAMPLE_JSON, source.at(fault.index(), diagnostics), fault.message());
        }
        return new SectionExample(source, parsed);
    }

    /** Returns its {@code data}, if it has any. */
    public Optional<Shown> data() {
        return parsed.root().flatMap(root -> new Shown(source, root).member("data"));
    }

    /** Returns the example as the model has it. */
    public Example toModel(Diagnostics diagnostics) {
        return new Example(source.at(0, diagnostics), source.text(), parsed.json());
    }
}
