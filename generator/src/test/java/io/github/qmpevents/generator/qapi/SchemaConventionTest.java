package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.ExpectedFile;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the conventions of schemas since QEMU 2.1. The expected result is next to each file. */
class SchemaConventionTest {
    private static final Path RESOURCES = Path.of("src/test/resources/qapi");

    @ParameterizedTest
    @ValueSource(strings = {"oldest", "docs", "conditions", "objects", "daemon/root", "references"})
    void aSchemaIsReadAsExpected(String name) throws IOException {
        Path root = RESOURCES.resolve(name + ".json");
        Diagnostics diagnostics = new Diagnostics(root.toString());

        String read = QapiReader.readSchema(root, diagnostics)
                .map(schema -> SchemaRendering.of(schema, diagnostics))
                .orElseGet(() -> diagnostics.inOrder().toString());

        new ExpectedFile(RESOURCES.resolve(name + ".read"), SchemaConventionTest.class).assertHolds(read);
    }
}
