package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the whole output for the project's spec with golden files, so that every change of it is visible. */
class GoldenTest {
    private static final Path SPEC = Path.of("..", "spec", "qmp-events.txt");
    private static final Path DIRECTORY = Path.of("src", "test", "golden");

    @Test
    void theOutputForTheProjectsSpecIsUnchanged() throws IOException {
        GoldenFiles output = GoldenFiles.of(generate());
        if (GoldenUpdate.isWanted()) {
            output.replace(DIRECTORY);
        }

        assertThat(GoldenFiles.in(DIRECTORY).differenceTo(output))
                .as(GoldenUpdate.advice(GoldenTest.class))
                .isEmpty();
    }

    private static List<GeneratedFile> generate() {
        Spec spec = Generator.read(SPEC).spec().orElseThrow();
        Diagnostics diagnostics = new Diagnostics(SPEC.toString());
        List<GeneratedFile> files = JavaGenerator.generate(spec, "io.github.qmpevents.events", diagnostics);
        assertThat(diagnostics.has(Severity.ERROR)).isFalse();
        return files;
    }
}
