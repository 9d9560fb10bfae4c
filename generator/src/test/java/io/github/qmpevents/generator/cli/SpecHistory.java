package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Revisions of QEMU's text that are not part of this project. */
final class SpecHistory {
    private static final String VARIABLE = "QMP_SPEC_HISTORY";

    private SpecHistory() {}

    /** Returns all revisions, the oldest first. Skips the test if the environment does not locate them. */
    static List<Path> texts() throws IOException {
        String directory = System.getenv(VARIABLE);
        assumeTrue(directory != null, VARIABLE + " does not name the directory of the texts");
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    /** Returns the revision with a name. Skips the test if it does not exist. */
    static Path text(String name) throws IOException {
        return texts().stream().filter(text -> text.endsWith(name)).findAny().orElseThrow();
    }
}
