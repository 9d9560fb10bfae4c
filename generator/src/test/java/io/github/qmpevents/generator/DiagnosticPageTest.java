package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the page about diagnostics lists all of them. */
class DiagnosticPageTest {
    private static final Path PAGE = Path.of("../docs/check.md");

    @Test
    void listsEveryDiagnosticInItsTable() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| (error|warning|note) \\|.*"))
                .map(line -> line.replaceAll("(\\| `[a-z-]+` \\| [a-z]+ \\|).*", "$1"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(DiagnosticId.values())
                        .map(id -> "| `" + id + "` | " + id.severity() + " |")
                        .toList());
    }
}
