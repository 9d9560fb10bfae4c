package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.introspection.IntrospectionReader;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.qapi.QapiReader;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceReader;
import io.github.qmpevents.generator.text.TextReader;
import java.nio.file.Path;
import java.util.Optional;

/** A reader of specs of any form. */
final class SpecReader {
    private SpecReader() {}

    /**
     * Reads a spec. Reports faulty content and unreadable files as diagnostics; never throws for them.
     *
     * @param input the spec
     * @param diagnostics collects the diagnostics
     * @return the spec; empty if it has errors
     */
    static Optional<Spec> read(SpecInput input, Diagnostics diagnostics) {
        SourceReader files = new SourceReader(diagnostics);
        Path file = input.file();
        Optional<Source> source =
                input.content().isPresent() ? files.read(file, input.content().get()) : files.read(file);
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
            case QAPI_SCHEMA -> QapiReader.read(source.get(), fileName, files, diagnostics);
            case INTROSPECTION_REPLY -> IntrospectionReader.read(source.get(), fileName, diagnostics);
        };
    }

    /** Returns a collector for the diagnostics of a spec. It ignores the allowed ones. */
    static Diagnostics diagnostics(SpecInput input, AllowedDiagnostics allowed) {
        return new Diagnostics(input.file().toString(), allowed);
    }
}
