package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Describes revisions of QEMU's text that are not part of this project. */
class SpecHistoryTest {
    private static final String VARIABLE = "QMP_SPEC_HISTORY";

    @TestFactory
    Stream<DynamicTest> everyRevisionIsDescribedAsExpected() throws IOException {
        @Nullable String directory = System.getenv(VARIABLE);
        assumeTrue(directory != null, VARIABLE + " does not name the directory of the texts");
        List<Path> texts = list(Path.of(directory));
        assertThat(texts).isNotEmpty();
        return texts.stream().map(text -> dynamicTest(text.getFileName().toString(), () -> check(text)));
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path text) throws IOException {
        Path expected = text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected.json"));
        CommandLineRun described = CommandLineRun.of("describe", text, "--format", "json");
        assertThat(described.exitCode()).as(described.err()).isZero();
        assertThat(Outline.of(Json.object(described.out())))
                .isEqualTo(Outline.of(Json.object(Files.readString(expected))));
    }
}
