package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles the Java of QEMU's own schemas, which are not part of this project, and decodes everything that they allow
 * with it.
 */
class SchemaCodeTest {
    /** A number of variations of a message that no event of a real QEMU reaches. */
    private static final int ALL = 100_000;

    /** A number of variations for types that no event uses: some have thousands of members. */
    private static final int SOME = 40;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/kinds.json",
                "src/test/resources/unnamed-types.json",
                "src/test/resources/hiding-names.json",
                "src/it/schema/src/main/qapi/fountains.json",
                "src/it/introspection-reply/src/main/qmp/reply.json"
            })
    void everyKindOfTypeIsDecoded(Path spec) throws IOException {
        check(spec, spec, ALL);
    }

    @TestFactory
    Stream<DynamicTest> theJavaOfEveryReleaseDecodesItsEvents() throws IOException {
        return QemuSchemas.releases().stream()
                .map(release -> dynamicTest(
                        release.getFileName().toString(), () -> check(QemuSchemas.root(release), release, ALL)));
    }

    @TestFactory
    Stream<DynamicTest> theJavaOfAllQemuTypesDecodesTheirMessages() throws IOException {
        List<Path> roots = QemuSchemas.list("all-types", file -> file.toString().endsWith(".all-types.json"));
        return roots.stream().map(root -> dynamicTest(root.getFileName().toString(), () -> checkAllTypes(root)));
    }

    private void checkAllTypes(Path root) throws IOException {
        String version = root.getFileName().toString().replace(".all-types.json", "");
        Path tree = directory.resolve("tree-" + version);
        copy(QemuSchemas.path("releases/" + version), tree);
        Path copied = Files.copy(root, QemuSchemas.root(tree).resolveSibling("all-types.json"));
        check(copied, Path.of("all-" + version), SOME);
    }

    @TestFactory
    Stream<DynamicTest> theJavaOfEveryReplyDecodesItsEvents() throws IOException {
        return QemuSchemas.replies().stream()
                .map(reply -> dynamicTest(reply.getFileName().toString(), () -> check(reply, reply, ALL)));
    }

    /** The events were recorded from a real QEMU 7.2. */
    @Test
    void theRecordedEventsMatchTheSchema() throws IOException {
        GeneratedCode code =
                GeneratedCode.of(QemuSchemas.root(QemuSchemas.path("releases/v7.2.0")), directory.resolve("recorded"));
        for (String line : Files.readAllLines(Path.of("src/test/resources/events.jsonl"))) {
            QmpEvent event = code.decode(line);
            assertThat(event).as(line).isNotInstanceOf(code.type("UnknownEvent"));
            assertThat(json(event.toJson())).isEqualTo(json(line));
        }
    }

    private void check(Path root, Path name, int most) throws IOException {
        GeneratedCode code =
                GeneratedCode.of(root, directory.resolve(name.getFileName().toString()));
        Class<?> unknown = code.type("UnknownEvent");
        List<Diagnostic> problems = Generator.check(root);
        for (SpecEvent event : code.spec().events()) {
            for (String message : SchemaMessage.all(event, code.spec(), most)) {
                QmpEvent decoded = code.decode(message);
                assertThat(decoded).isNotInstanceOf(unknown);
                assertThat(json(decoded.toJson())).isEqualTo(json(message));
            }
            for (Example example : event.examples()) {
                if (problems.stream().noneMatch(problem -> concerns(problem, example))) {
                    assertThat(code.decode(example.json().orElseThrow())).isNotInstanceOf(unknown);
                }
            }
        }
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    /** A faulty example is reported, and may not be an event at all. */
    private static boolean concerns(Diagnostic problem, Example example) {
        int first = example.location().line();
        long last = first + example.text().lines().count();
        int line = problem.location().line();
        return problem.severity() == Severity.WARNING
                && problem.location().file().equals(example.location().file())
                && first <= line
                && line <= last;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
