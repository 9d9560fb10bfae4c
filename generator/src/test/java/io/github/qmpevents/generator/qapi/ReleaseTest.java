package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the schemas of QEMU's releases are read like QEMU reads them. */
class ReleaseTest {
    private static final Set<String> WHOLE_DOCS = Set.of("line", "since", "text", "members", "features", "sections");

    /** The parts of docs whose sections end differently in QEMU's parser of that time. */
    private static final Set<String> DESCRIPTIONS = Set.of("members", "features");

    @TempDir
    Path directory;

    @Test
    void eventsAndTheirTypesMatchTheRelease() throws IOException {
        for (String version : ExpectedModels.versions("releases")) {
            Map<String, @Nullable Object> expected =
                    ExpectedModels.json(QemuSchemas.path("releases/" + version + ".expected.json"));
            assertRead(QemuSchemas.path("releases/" + version), expected, WHOLE_DOCS, version);
        }
    }

    @Test
    void allNamedTypesMatchTheRelease() throws IOException {
        for (String version : ExpectedModels.versions("all-types")) {
            Map<String, @Nullable Object> expected =
                    ExpectedModels.json(QemuSchemas.path("all-types/" + version + ".expected.json"));
            Path tree = copy(QemuSchemas.path("releases/" + version), directory.resolve(version));
            Path root =
                    tree.resolve(Objects.requireNonNull(expected.get("root")).toString());
            Files.copy(QemuSchemas.path("all-types/" + version + ".all-types.json"), root);
            assertRead(tree, expected, DESCRIPTIONS, version);
        }
    }

    @Test
    void theStorageDaemonIncludesFilesOfOtherDirectories() {
        for (String version : List.of("v7.2.0", "v10.1.0")) {
            Path root = QemuSchemas.path("releases/" + version + "/storage-daemon/qapi/qapi-schema.json");
            QapiSchema schema = read(root);
            assertThat(schema.events()).as(version).hasSize(13);
            assertThat(schema.files())
                    .contains(QemuSchemas.path("releases/" + version + "/qapi/job.json")
                            .toString());
        }
    }

    /**
     * These schemas have features that are in no release: alternates and unions in events, arrays, features, names of
     * vendors.
     */
    @Test
    void theValidSchemasOfTheParserTestsAreRead() throws IOException {
        for (String version : ExpectedModels.goodSchemas()) {
            Map<String, @Nullable Object> expected =
                    ExpectedModels.json(QemuSchemas.path("parser-tests/expected/" + version + ".json"));
            String release = version.substring(0, version.indexOf('-'));
            Path tree = directory.resolve(version);
            Files.createDirectories(tree.resolve("tests"));
            copy(QemuSchemas.path("parser-tests/" + release), tree.resolve("tests/qapi-schema"));
            assertRead(tree, expected, Set.of(), version);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void assertRead(
            Path tree, Map<String, @Nullable Object> expected, Set<String> docs, String version) {
        QapiSchema schema =
                read(tree.resolve(Objects.requireNonNull(expected.get("root")).toString()));
        Described described = Described.of(schema, tree);

        List<String> files = schema.files().stream()
                .map(file -> tree.relativize(Path.of(file)).toString())
                .toList();
        assertThat(files).as(version).isEqualTo(expected.get("files"));
        SoftAssertions softly = new SoftAssertions();
        List<Map<String, @Nullable Object>> events = ExpectedModels.objects(expected, "events");
        softly.assertThat(described.events()).as(version).hasSameSizeAs(events);
        for (int i = 0; i < Math.min(events.size(), described.events().size()); i++) {
            softly.assertThat(comparable(described.events().get(i), docs))
                    .as(version)
                    .isEqualTo(comparable(events.get(i), docs));
        }
        Map<String, Map<String, @Nullable Object>> types = ExpectedModels.named(expected, "types");
        softly.assertThat(described.types().keySet()).as(version).isEqualTo(types.keySet());
        types.forEach((name, type) -> softly.assertThat(
                        comparable(described.types().getOrDefault(name, Map.of()), docs))
                .as(version + " " + name)
                .isEqualTo(comparable(type, docs)));
        softly.assertAll();
    }

    private static QapiSchema read(Path root) {
        Diagnostics diagnostics = new Diagnostics(root.toString());
        QapiSchema schema = QapiReader.readSchema(root, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.inOrder().toString()));
        assertThat(diagnostics.has(Severity.ERROR)).isFalse();
        return schema;
    }

    /**
     * Returns a definition with parts of its doc, with single spaces. Leaves out the prefix, which is for QEMU's C code
     * only.
     */
    private static Map<String, Object> comparable(
            Map<String, ? extends @Nullable Object> definition, Set<String> docs) {
        Map<String, Object> comparable = new LinkedHashMap<>();
        definition.forEach((key, value) -> comparable.put(key, Objects.requireNonNull(value)));
        comparable.remove("prefix");
        if (comparable.remove("doc") instanceof Map<?, ?> doc && !docs.isEmpty()) {
            Map<Object, Object> compared = new LinkedHashMap<>(doc);
            compared.keySet().retainAll(docs);
            compared.remove("text", "");
            comparable.put("doc", squeezed(compared));
        }
        return comparable;
    }

    private static Object squeezed(Object value) {
        if (value instanceof String text) {
            return Described.squeeze(text);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> squeezed(Objects.requireNonNull(element)))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> squeezed = new LinkedHashMap<>();
            map.forEach((key, text) -> squeezed.put(key, squeezed(Objects.requireNonNull(text))));
            return squeezed;
        }
        return value;
    }
}
