package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tests that the project's own schema of the events of all QEMUs is sound and agrees with the history of QEMU's
 * schemas.
 */
class QemuEventsTest {
    private static final Path FILE = Path.of("..", "spec", "qemu-events.json");

    private final Reading reading = Generator.read(FILE);
    private final Spec spec = reading.spec().orElseThrow();

    @Test
    void nothingIsReported() {
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(Generator.check(FILE)).isEmpty();
    }

    @Test
    void noLineIsLongerThan100Columns() throws IOException {
        assertThat(Files.readAllLines(FILE)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void everyDescriptionOfAnEventSaysWhenItIsEmitted() {
        assertThat(spec.events())
                .allSatisfy(event ->
                        assertThat(SpecOutline.words(event.description())).startsWith("Emitted when "));
    }

    @Test
    void everythingElseIsDescribedToo() {
        assertThat(new SpecOutline().undescribed(spec)).isEmpty();
    }

    @Test
    void theEventsMatchThoseOfAllReleases() throws IOException {
        Map<String, Map<String, @Nullable Object>> history =
                ExpectedModels.named(ExpectedModels.json(QemuSchemas.path("history.json")), "events");
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map<String, @Nullable Object> event : ExpectedModels.objects(superset(), "events")) {
            String name = String.valueOf(event.get("name"));
            expected.put(name, SupersetOutline.event(event, history.getOrDefault(name, Map.of())));
        }

        Map<String, List<String>> described = new TreeMap<>();
        for (SpecEvent event : spec.events()) {
            described.put(event.name(), new SpecOutline().event(event));
        }
        assertThat(described).hasSize(60).isEqualTo(expected);
    }

    @Test
    void theTypesMatchThoseOfAllReleases() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        ExpectedModels.named(superset(), "types")
                .forEach((name, type) -> expected.put(name, SupersetOutline.type(type)));

        Map<String, List<String>> described = new TreeMap<>();
        for (NamedDefinition definition : spec.definitions()) {
            described.put(definition.name(), new SpecOutline().definition(definition));
        }
        assertThat(described).hasSize(43).isEqualTo(expected);
    }

    private static Map<String, @Nullable Object> superset() throws IOException {
        return ExpectedModels.json(QemuSchemas.path("superset.json"));
    }
}
