package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the Java of QEMU's own schemas, which are not part of this project, and decodes with it all that they allow. */
class SchemaCodeTest {
    private static final String VARIABLE = "QMP_QAPI";
    private static final String REQUIRED = "QMP_REQUIRE_QAPI";

    /** Variations of a message: the events of real QEMUs have far fewer. */
    private static final int ALL = 100_000;

    /** Of the types that no event uses, some have thousands of members. */
    private static final int SOME = 40;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/kinds.json",
                "src/it/qapi-schema/src/main/qapi/qapi-schema.json",
                "src/it/introspection-reply/src/main/qmp/reply.json"
            })
    void everyKindOfTypeIsDecoded(Path spec) throws IOException {
        check(spec, spec, ALL);
    }

    @TestFactory
    Stream<DynamicTest> everyReleaseGivesJavaThatDecodesItsEvents() throws IOException {
        return directories("releases").stream()
                .map(release ->
                        dynamicTest(release.getFileName().toString(), () -> check(root(release), release, ALL)));
    }

    @TestFactory
    Stream<DynamicTest> everyTypeOfQemuGivesJava() throws IOException {
        List<Path> roots;
        try (Stream<Path> files = Files.list(truth("all-types"))) {
            roots = files.filter(file -> file.toString().endsWith(".all-types.json"))
                    .sorted()
                    .toList();
        }
        assertThat(roots).isNotEmpty();
        return roots.stream().map(root -> dynamicTest(root.getFileName().toString(), () -> checkAllTypes(root)));
    }

    private void checkAllTypes(Path root) throws IOException {
        String version = root.getFileName().toString().replace(".all-types.json", "");
        Path tree = directory.resolve("tree-" + version);
        copy(truth("releases").resolve(version), tree);
        Path copied = Files.copy(root, root(tree).resolveSibling("all-types.json"));
        check(copied, Path.of("all-" + version), SOME);
    }

    @TestFactory
    Stream<DynamicTest> everyReplyGivesJavaThatDecodesItsEvents() throws IOException {
        List<Path> replies;
        try (Stream<Path> files = Files.list(truth("introspection"))) {
            replies = files.sorted().toList();
        }
        assertThat(replies).isNotEmpty();
        return replies.stream()
                .map(reply -> dynamicTest(reply.getFileName().toString(), () -> check(reply, reply, ALL)));
    }

    /** They were recorded from a real QEMU 7.2. */
    @Test
    void theRecordedEventsAreThoseOfTheSchema() throws IOException {
        GeneratedCode code = GeneratedCode.of(root(truth("releases").resolve("v7.2.0")), directory.resolve("recorded"));
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
        for (Event event : code.spec().events()) {
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

    /** A sick example is reported, and may be no event at all. */
    private static boolean concerns(Diagnostic problem, Example example) {
        int first = example.location().line();
        long last = first + example.text().lines().count();
        int line = problem.location().line();
        return problem.severity() == Severity.WARNING
                && problem.location().file().equals(example.location().file())
                && first <= line
                && line <= last;
    }

    private static Path root(Path tree) {
        Path older = tree.resolve("qapi-schema.json");
        return Files.exists(older) ? older : tree.resolve("qapi/qapi-schema.json");
    }

    private static Path truth(String name) {
        @Nullable String truth = System.getenv(VARIABLE);
        if (truth == null && System.getenv(REQUIRED) != null) {
            throw new AssertionError(
                    VARIABLE + " does not name the directory of the schemas, and " + REQUIRED + " is set");
        }
        assumeTrue(truth != null, VARIABLE + " does not name the directory of the schemas");
        return Path.of(truth, name);
    }

    private static List<Path> directories(String name) throws IOException {
        try (Stream<Path> files = Files.list(truth(name))) {
            List<Path> directories = files.filter(Files::isDirectory).sorted().toList();
            assertThat(directories).isNotEmpty();
            return directories;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
