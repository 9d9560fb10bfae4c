package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.example.ExampleCheck;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.qapi.check.SchemaCheck;
import io.github.qmpevents.generator.qapi.file.SchemaFiles;
import io.github.qmpevents.generator.qapi.form.DefinitionReader;
import io.github.qmpevents.generator.qapi.model.SpecBuilder;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.Statement;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader of QAPI schemas of QEMU since release 2.1. It is more lenient than QEMU's current parser: it accepts the
 * notation of all earlier releases, and reports violations of QEMU's style rules as notes at most.
 */
public final class QapiReader {
    private QapiReader() {}

    /**
     * Reads a schema as a spec: its events and all types that they use. Reports faulty content and unreadable files as
     * diagnostics; never throws for them.
     *
     * @param root the file that includes all others, named by its path
     * @param fileName the name of the root, without its directories
     * @param files the reader of the root, which also reads the included files
     * @param diagnostics collects the diagnostics, including those of examples
     * @return the spec; empty if the schema has errors
     */
    public static Optional<Spec> read(Source root, String fileName, SourceReader files, Diagnostics diagnostics) {
        Optional<QapiSchema> schema = readSchema(root, files, diagnostics);
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        Spec spec = SpecBuilder.build(fileName, schema.get(), diagnostics);
        ExampleCheck.check(spec, diagnostics);
        return Optional.of(spec);
    }

    /**
     * Reads a schema without converting it to a spec. Reports faulty content and unreadable files as diagnostics; never
     * throws for them.
     *
     * @param root the file that includes all others; locations use its path as given here
     * @param diagnostics collects the diagnostics
     * @return the schema; empty if it has errors
     */
    public static Optional<QapiSchema> readSchema(Path root, Diagnostics diagnostics) {
        SourceReader files = new SourceReader(diagnostics);
        Optional<Source> source = files.read(root);
        return source.isPresent() ? readSchema(source.get(), files, diagnostics) : Optional.empty();
    }

    /** Reads the files, then each definition, then checks the references. Stops after the first step with errors. */
    private static Optional<QapiSchema> readSchema(Source root, SourceReader reader, Diagnostics diagnostics) {
        SchemaFiles files = SchemaFiles.read(root, reader, diagnostics);
        if (diagnostics.has(Severity.ERROR)) {
            return Optional.empty();
        }
        List<QapiDefinition> definitions = new ArrayList<>();
        for (Statement statement : files.definitions()) {
            Optional<QapiDefinition> definition = DefinitionReader.read(statement, diagnostics);
            if (definition.isPresent()) {
                definitions.add(definition.get());
            }
        }
        if (diagnostics.has(Severity.ERROR)) {
            return Optional.empty();
        }
        QapiSchema schema = new QapiSchema(files.names(), definitions);
        SchemaCheck.check(schema, diagnostics);
        return diagnostics.has(Severity.ERROR) ? Optional.empty() : Optional.of(schema);
    }
}
