package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revisions of QEMU's text that are not part of this project. */
final class QemuTexts {
    private static final String VARIABLE = "QMP_SPEC_HISTORY";

    private QemuTexts() {}

    /** Returns all of them, the oldest first; the test is skipped where nobody says where they are. */
    static List<Path> all() throws IOException {
        @Nullable String history = System.getenv(VARIABLE);
        assumeTrue(history != null, VARIABLE + " does not name the directory of the texts");
        try (Stream<Path> files = Files.list(Path.of(history))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }
}
