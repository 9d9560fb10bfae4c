package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qmpevents.fixtures.QemuTexts;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the Java of revisions of QEMU's text that are not part of this project, and decodes their examples with it.
 */
class SpecHistoryCodeTest {
    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> theJavaOfEveryRevisionDecodesItsEvents() throws IOException {
        return QemuTexts.all().stream()
                .map(text -> dynamicTest(text.getFileName().toString(), () -> check(text)));
    }

    private void check(Path text) throws IOException {
        GeneratedCode code =
                GeneratedCode.of(text, directory.resolve(text.getFileName().toString()));
        List<Diagnostic> problems = Generator.check(text);
        for (SpecEvent event : code.spec().events()) {
            assertThat(code.decode(Message.full(event)).toJson()).isEqualTo(Message.full(event));
            for (Example example : event.examples()) {
                if (problems.stream().noneMatch(problem -> concerns(problem, example))) {
                    QmpEvent shown = code.decode(example.json().orElseThrow());
                    assertThat(shown).isNotInstanceOf(code.type("UnknownEvent"));
                }
            }
        }
    }

    /** A faulty example is reported, and may not be an event at all. */
    private static boolean concerns(Diagnostic problem, Example example) {
        int first = example.location().line();
        long last = first + example.text().lines().count();
        int line = problem.location().line();
        return problem.severity() == Severity.WARNING && first <= line && line <= last;
    }
}
