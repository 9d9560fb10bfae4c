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
 * Reads QAPI schemas as QEMU has them since release 2.1. Relaxed where QEMU's own parser of today is not: it takes all that
 * former releases took, and QEMU's rules of style are notes at most.
 */
public final class QapiReader {
    private QapiReader() {}

    /**
     * Reads a schema as a spec: its events and all types that they lead to. Never throws for the content of the files, nor for
     * files that can't be read: that is a diagnostic.
     *
     * @param root the file that includes all others; its name is its path
     * @param files the reader that read it, which reads the included files, too
     * @param diagnostics gets all that is wrong, and the faults of the examples
     * @return the spec, if the schema is sound
     */
    public static Optional<Spec> read(Source root, SourceReader files, Diagnostics diagnostics) {
        Optional<QapiSchema> schema = readSchema(root, files, diagnostics);
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        Path path = Path.of(root.name());
        Path name = path.getFileName();
        Spec spec = SpecBuilder.build(String.valueOf(name == null ? path : name), schema.get(), diagnostics);
        ExampleCheck.check(spec, diagnostics);
        return Optional.of(spec);
    }

    /**
     * Reads a schema in its own words. Never throws for the content of the files, nor for files that can't be read: that is a
     * diagnostic.
     *
     * @param root the file that includes all others; locations name it as given here
     * @param diagnostics gets all that is wrong
     * @return the schema, if it is sound
     */
    public static Optional<QapiSchema> readSchema(Path root, Diagnostics diagnostics) {
        SourceReader files = new SourceReader(diagnostics);
        Optional<Source> source = files.read(root);
        return source.isPresent() ? readSchema(source.get(), files, diagnostics) : Optional.empty();
    }

    /** Goes on to the next step only if the one before found no error: the files, each definition, the references. */
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
