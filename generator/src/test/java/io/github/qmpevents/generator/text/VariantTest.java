package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the project's spec keeps its content in the other notations of its revisions. */
class VariantTest {
    private static final Path FILE = Path.of("..", "spec", "qmp-events.txt");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void meansTheSame(String variant, String pattern, String replacement) throws IOException {
        String text = Files.readString(FILE).replaceAll(pattern, replacement);
        Path file = Files.writeString(directory.resolve(FILE.getFileName()), text);
        assertThat(text).isNotEqualTo(Files.readString(FILE));
        assertThat(meaning(file)).isEqualTo(meaning(FILE));
    }

    static Stream<Arguments> meansTheSame() {
        return Stream.of(
                Arguments.of("no blank lines", "\n\n+", "\n"),
                Arguments.of("more blank lines", "\n\n", "\n\n\n"),
                Arguments.of("line endings of another system", "\n", "\r\n"),
                Arguments.of("white space at the end of lines", "(?m)$", " \t"),
                Arguments.of("nesting by a tab", "(?m)^  - ", "\t- "),
                Arguments.of("nesting by eight spaces", "(?m)^  - ", "        - "),
                Arguments.of("indented lists", "(?m)^( *)- \"", "    $1- \""),
                Arguments.of("asterisks as bullets", "(?m)^( *)- \"", "$1* \""),
                Arguments.of("single quotes", "(?m)^( *)- \"([^\"]*)\":", "$1- '$2':"),
                Arguments.of("labels in capital letters", "(?m)^(?:Data|DATA):", "DATA:"),
                Arguments.of("examples without label", "(?m)^Example:\n", ""),
                Arguments.of("labelled descriptions", "\n\n(?=Emitted|It's emitted)", "\n\nDescription: "),
                Arguments.of("numbered headings", "(?m)^(?=[A-Z_]+$)", "7 "));
    }

    private static String meaning(Path file) {
        Reading reading = Generator.read(file);
        assertThat(reading.spec()).as("%s", reading.diagnostics()).isPresent();
        Reading withoutDiagnostics = new Reading(reading.spec(), List.of());
        return Rendering.of(withoutDiagnostics).replaceAll(" [0-9]+:[0-9]+", "");
    }
}
