package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.example.ParsedExample;
import io.github.qmpevents.generator.model.Example;
import java.util.Optional;

/**
 * An example of a section, and its JSON.
 *
 * @param source the example in the source
 * @param parsed its JSON
 */
record SectionExample(ExampleText source, ParsedExample parsed) {
    /** Reads an example. Each fault in its JSON is a diagnostic. */
    static SectionExample read(ExampleText source, Diagnostics diagnostics) {
        ParsedExample parsed = ParsedExample.parse(source.text());
        for (ParsedExample.Fault fault : parsed.faults()) {
            diagnostics.report(DiagnosticId.EXAMPLE_JSON, source.at(fault.index(), diagnostics), fault.message());
        }
        return new SectionExample(source, parsed);
    }

    /** Returns its {@code data}, if it has any. */
    Optional<Shown> data() {
        return parsed.root().flatMap(root -> new Shown(source, root).member("data"));
    }

    Example toModel(Diagnostics diagnostics) {
        return new Example(source.at(0, diagnostics), source.text(), parsed.json());
    }
}
