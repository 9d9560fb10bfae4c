package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.qapi.ExpectedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that {@code describe --format json} shows everything that QEMU's own parsers find in the schemas of its
 * releases.
 */
class ReleaseDescriptionTest {
    @TempDir
    Path directory;

    @Test
    void describeShowsTheEventsAndTypesOfEachRelease() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String version : ExpectedModels.versions("releases")) {
            Map<String, @Nullable Object> expected =
                    ExpectedModels.json(QemuSchemas.path("releases/" + version + ".expected.json"));
            Map<String, @Nullable Object> described =
                    assertDescribed(QemuSchemas.path("releases/" + version), expected, version, softly);
            softly.assertThat(new DescribedWords(described).missing(expected))
                    .as(version)
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void describeShowsAllNamedTypes() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String version : ExpectedModels.versions("all-types")) {
            Map<String, @Nullable Object> expected =
                    ExpectedModels.json(QemuSchemas.path("all-types/" + version + ".expected.json"));
            Path tree = directory.resolve(version);
            copy(QemuSchemas.path("releases/" + version), tree);
            Path root = tree.resolve(Objects.toString(expected.get("root")));
            Files.copy(QemuSchemas.path("all-types/" + version + ".all-types.json"), root);
            assertDescribed(tree, expected, version, softly);
        }
        softly.assertAll();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Map<String, @Nullable Object> assertDescribed(
            Path tree, Map<String, @Nullable Object> expected, String version, SoftAssertions softly) {
        Path root = tree.resolve(Objects.toString(expected.get("root")));
        CommandLineRun run = CommandLineRun.of("describe", "--format=json", root);
        assertThat(run.exitCode()).as(version + run.err()).isZero();
        Map<String, @Nullable Object> described = Json.object(run.out());

        List<String> shown = new SchemaOutline(tree, root).ofDescribed(described);
        List<String> wanted = SchemaOutline.ofExpected(expected);
        softly.assertThat(shown).as(version).isEqualTo(wanted);
        return described;
    }
}
