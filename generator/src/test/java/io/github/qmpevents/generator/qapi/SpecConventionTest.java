package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.ExpectedFile;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the conversion of schemas to specs. The expected spec is next to each schema. */
class SpecConventionTest {
    private static final Path RESOURCES = Path.of("src/test/resources/qapi/model");

    @ParameterizedTest
    @ValueSource(strings = {"types", "oldest", "words", "examples"})
    void aSchemaBecomesTheExpectedSpec(String name) throws IOException {
        Path root = RESOURCES.resolve(name + ".json");
        Diagnostics diagnostics = new Diagnostics(root.toString());
        SourceReader files = new SourceReader(diagnostics);

        String read = files.read(root)
                .flatMap(source -> QapiReader.read(source, name + ".json", files, diagnostics))
                .map(spec -> SpecRendering.of(spec, diagnostics))
                .orElseGet(() -> diagnostics.inOrder().toString());

        new ExpectedFile(RESOURCES.resolve(name + ".read"), SpecConventionTest.class).assertHolds(read);
    }
}
