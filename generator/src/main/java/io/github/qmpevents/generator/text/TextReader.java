package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.example.ExampleCheck;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.text.block.SourceText;
import java.util.List;
import java.util.Optional;

/** A reader of the text {@code qmp-events.txt} of QEMU up to release 2.7. */
public final class TextReader {
    private TextReader() {}

    /**
     * Reads a text. Reports faulty content as diagnostics; never throws for it.
     *
     * @param source the text
     * @param fileName the name of the file, without its directories
     * @param diagnostics collects the diagnostics
     * @return the spec; empty if the text has errors
     */
    public static Optional<Spec> read(Source source, String fileName, Diagnostics diagnostics) {
        List<SpecEvent> events = new SectionReader(SourceText.of(source), diagnostics).events();
        Spec spec = new Spec(fileName, events, List.of());
        ExampleCheck.check(spec, diagnostics);
        return diagnostics.has(Severity.ERROR) ? Optional.empty() : Optional.of(spec);
    }
}
