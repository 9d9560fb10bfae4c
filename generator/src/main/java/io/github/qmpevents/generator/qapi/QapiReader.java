package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.check.SchemaCheck;
import io.github.qmpevents.generator.qapi.file.SchemaFiles;
import io.github.qmpevents.generator.qapi.form.DefinitionReader;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.Statement;
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
     * Reads a schema. Never throws for what the files contain, nor for files that can't be read: that is a diagnostic.
     *
     * <p>It goes on to the next step only if the one before found no error: the files and their grammar, the form of each
     * definition, the references between them.
     *
     * @param root the file that includes all others; locations name it as given here
     * @param diagnostics gets all that is wrong
     * @return the schema, if it is sound
     */
    public static Optional<QapiSchema> read(Path root, Diagnostics diagnostics) {
        SchemaFiles files = SchemaFiles.read(root, diagnostics);
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
