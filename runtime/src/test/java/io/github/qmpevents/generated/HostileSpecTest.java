package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text with everything that could break the Java generated from it. The first thing that it shows is that the Java
 * compiles.
 */
class HostileSpecTest {
    private static GeneratedCode code;

    @BeforeAll
    static void generate(@TempDir Path directory) throws IOException, URISyntaxException {
        Path text =
                Path.of(HostileSpecTest.class.getResource("/hostile-events.txt").toURI());
        code = GeneratedCode.of(text, directory);
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsDecodedAndWrittenBackUnchanged() {
        return RoundTrips.of(code);
    }

    @Test
    void theExampleKeepsItsCharacters() {
        String example = code.event("COMMENT").examples().get(0).json().orElseThrow();
        QmpEvent event = code.decode(example);

        assertThat(Reflection.get(event, "text")).isEqualTo("*/");
        assertThat(Reflection.get(event, "values")).hasToString("*/a").isInstanceOf(Enum.class);
        assertThat(Reflection.get(event, "none")).isEqualTo("\\u0041");
    }

    @Test
    void javaKeywordsGetATrailingUnderscore() {
        QmpEvent event = code.decode(Message.full(code.event("KEYWORDS")));

        assertThat(Reflection.get(event, "abstract_")).isEqualTo("the abstract");
        assertThat(Reflection.get(event, "class_", "class_", "class_", "value")).isEqualTo("interface");
        assertThat(Reflection.get(event, "record", "record")).isEqualTo("the record");
    }
}
