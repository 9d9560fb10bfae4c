package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.ExpectedFile;
import io.github.qmpevents.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests of the conventions of QEMU's text. Each text in the resources shows one, with the expected result next to it.
 */
class ConventionTest {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "spec");

    @ParameterizedTest
    @MethodSource
    void aTextIsReadAsExpected(String name) throws IOException {
        String read = Rendering.of(Generator.read(DIRECTORY.resolve(name + ".txt")));
        new ExpectedFile(DIRECTORY.resolve(name + ".read"), ConventionTest.class).assertHolds(read);
    }

    static Stream<String> aTextIsReadAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.substring(0, f.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
