package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.fixtures.QemuTexts;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.merge.SpecMerge;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java of several specs of QEMU together, and decodes the messages of each with it. */
class MergedCodeTest {
    private static final int ALL = 100_000;

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(?=[],}])");

    @TempDir
    private Path directory;

    @Test
    void threeReleasesAreReadByOneSetOfBindings() throws IOException {
        List<Spec> specs =
                specs(QemuSchemas.release("v2.1.0"), QemuSchemas.release("v7.2.0"), QemuSchemas.release("v10.1.0"));
        GeneratedCode code = merged(specs);

        specs.forEach(spec -> checkMessages(code, spec));
    }

    @Test
    void aReplyAndASchemaAreReadByOneSetOfBindings() throws IOException {
        List<Spec> specs = specs(
                QemuSchemas.path("introspection").resolve("query-qmp-schema-7.2.22.jsonl"),
                QemuSchemas.release("v10.1.0"),
                QemuSchemas.path("introspection").resolve("query-qmp-schema-10.0.2.jsonl"));
        GeneratedCode code = merged(specs);

        specs.forEach(spec -> checkMessages(code, spec));
    }

    @Test
    void theTextOf2013AndASchemaAreReadByOneSetOfBindings() throws IOException {
        List<Spec> specs = specs(QemuTexts.revision("2013-06-07-24e804e.txt"), QemuSchemas.release("v10.1.0"));
        GeneratedCode code = merged(specs);

        checkMessages(code, specs.get(1));
        for (SpecEvent event : specs.get(0).events()) {
            checkMessage(code, Message.full(event));
            checkMessage(code, Message.least(event));
        }
    }

    private static List<Spec> specs(Path... files) {
        return Stream.of(files)
                .map(file -> Generator.read(file).spec().orElseThrow())
                .toList();
    }

    private GeneratedCode merged(List<Spec> specs) throws IOException {
        Diagnostics diagnostics = new Diagnostics("merged");
        Spec merged = SpecMerge.merge(specs, diagnostics);
        assertThat(diagnostics.inOrder()).isEmpty();
        return GeneratedCode.of(merged, directory);
    }

    private static void checkMessages(GeneratedCode code, Spec spec) {
        for (SpecEvent event : spec.events()) {
            for (String message : SchemaMessage.all(event, spec, ALL)) {
                checkMessage(code, message);
            }
        }
    }

    /** Checks that the whole message is read: all of it is written again. */
    private static void checkMessage(GeneratedCode code, String message) {
        QmpEvent event = code.decode(message);
        assertThat(event).as(message).isNotInstanceOf(code.type("UnknownEvent"));
        assertThat(json(event.toJson())).as(message).isEqualTo(json(message));
    }

    /**
     * Parses JSON. Values that QEMUs send in two ways are read in one: an event without data as one with an empty
     * object, and an unsigned integer, which QEMU up to 2.9 wrote as a negative number.
     */
    private static JsonElement json(String text) {
        String positive = NEGATIVE.matcher(text)
                .replaceAll(number -> BigInteger.ONE
                        .shiftLeft(Long.SIZE)
                        .add(new BigInteger(number.group()))
                        .toString());
        JsonObject json = JsonParser.parseString(positive).getAsJsonObject();
        if (new JsonObject().equals(json.get("data"))) {
            json.remove("data");
        }
        return json;
    }
}
