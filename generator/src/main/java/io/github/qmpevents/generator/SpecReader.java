package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.introspection.IntrospectionReader;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.qapi.QapiReader;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceReader;
import io.github.qmpevents.generator.text.TextReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a spec of any form. */
final class SpecReader {
    private SpecReader() {}

    /**
     * Reads a spec. Never throws for its content, nor for a file that can't be read: that is a diagnostic.
     *
     * @param file the spec; locations name it as given here
     * @param diagnostics gets what is wrong
     * @return the spec, if it is sound
     */
    static Optional<Spec> read(Path file, Diagnostics diagnostics) {
        SourceReader files = new SourceReader(diagnostics);
        Optional<Source> source = files.read(file);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (source.get().text().isBlank()) {
            diagnostics.report(
                    DiagnosticId.SPEC_EMPTY,
                    "the spec is empty; expected a text, a QAPI schema, or an introspection reply");
            return Optional.empty();
        }
        Path name = file.getFileName();
        String fileName = String.valueOf(name == null ? file : name);
        return switch (SpecForm.of(source.get().text())) {
            case TEXT -> TextReader.read(source.get(), fileName, diagnostics);
            case QAPI_SCHEMA -> QapiReader.read(source.get(), files, diagnostics);
            case INTROSPECTION_REPLY -> IntrospectionReader.read(source.get(), fileName, diagnostics);
        };
    }

    /** Returns a collector for the diagnostics of a spec. */
    static Diagnostics diagnostics(Path file) {
        return new Diagnostics(file.toString(), List.of());
    }
}
