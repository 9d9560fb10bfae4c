package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qmpevents.fixtures.QemuTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests with revisions of QEMU's text that are not part of this project. */
class SpecHistoryTest {
    @TestFactory
    Stream<DynamicTest> everyRevisionIsDescribedAsExpected() throws IOException {
        return QemuTexts.all().stream()
                .map(text -> dynamicTest(text.getFileName().toString(), () -> check(text)));
    }

    private static void check(Path text) throws IOException {
        Path expected = text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected.json"));
        CommandLineRun described = CommandLineRun.of("describe", text, "--format", "json");
        assertThat(described.exitCode()).as(described.err()).isZero();
        assertThat(Outline.of(Json.object(described.out())))
                .isEqualTo(Outline.of(Json.object(Files.readString(expected))));
    }
}
