package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.example.ExampleCheck;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.text.block.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads the text {@code qmp-events.txt}, as QEMU had it up to release 2.7. */
public final class TextReader {
    private TextReader() {}

    /**
     * Reads a text. Never throws for its content: what is wrong with it is a diagnostic.
     *
     * @param source the text
     * @param fileName the name of the file, without the directories that lead to it
     * @param diagnostics gets what is wrong
     * @return the spec, if it is sound
     */
    public static Optional<Spec> read(Source source, String fileName, Diagnostics diagnostics) {
        List<Event> events = new SectionReader(SourceText.of(source), diagnostics).events();
        Spec spec = new Spec(fileName, events, List.of());
        ExampleCheck.check(spec, diagnostics);
        return diagnostics.has(Severity.ERROR) ? Optional.empty() : Optional.of(spec);
    }
}
