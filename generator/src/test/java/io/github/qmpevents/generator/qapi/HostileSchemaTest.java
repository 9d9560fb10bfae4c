package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every file gives a schema or an error with a location, and never an exception. */
@Timeout(120)
class HostileSchemaTest {
    private static final int ROUNDS = 1_500;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "'",
        "\"",
        "#",
        "##\n",
        "\n",
        " ",
        "\\",
        "'if': ",
        "'*",
        "'data'",
        "'type': ",
        "'base': ",
        "true",
        "@",
        "`",
        "Since",
        "Features:\n",
        "'include': '.'",
        "'pragma'",
        "\u00e9",
        "\uD83D\uDE00",
        "\r"
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"oldest", "docs", "conditions", "objects", "references"})
    void aRandomlyChangedSchemaIsReadOrRejectedWithALocation(String name) throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/qapi", name + ".json"));
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder changed = new StringBuilder(schema);
            for (int i = random.nextInt(4); i >= 0; i--) {
                change(changed, random);
            }
            assertRead(changed.toString(), "seed " + seed);
        }
    }

    private static void change(StringBuilder text, Random random) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(random.nextInt(10) == 0 ? 200 : 6));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, PIECES[random.nextInt(PIECES.length)]);
            default -> text.insert(random.nextInt(text.length()), text.substring(start, end));
        }
    }

    private void assertRead(String schema, String description) throws IOException {
        // Written as bytes: a change may have split a surrogate pair.
        Path root = Files.write(directory.resolve("root.json"), schema.getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics(root.toString());

        boolean isSound = QapiReader.readSchema(root, diagnostics).isPresent();

        assertThat(isSound).as(description).isNotEqualTo(diagnostics.has(Severity.ERROR));
        for (Diagnostic diagnostic : diagnostics.inOrder()) {
            assertThat(diagnostic.location().line()).as(description).isPositive();
            assertThat(diagnostic.toText()).as(description).contains("^");
        }
    }
}
