package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** QEMU's own schemas, which are not part of this project. */
final class SchemaTruth {
    private static final String VARIABLE = "QMP_QAPI";
    private static final String REQUIRED = "QMP_REQUIRE_QAPI";

    private SchemaTruth() {}

    /** Returns the directories of the releases. */
    static List<Path> releases() throws IOException {
        return in("releases", Files::isDirectory);
    }

    /** Returns the root of the schema of a release. */
    static Path release(String version) {
        return root(path("releases/" + version));
    }

    /** Returns the files with the replies of running QEMUs. */
    static List<Path> replies() throws IOException {
        return in("introspection", Files::isRegularFile);
    }

    /** Returns the files and directories in one; not none. */
    static List<Path> in(String name, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.list(path(name))) {
            List<Path> found = files.filter(wanted).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /** Returns the root of a schema in the tree of a release. */
    static Path root(Path release) {
        Path older = release.resolve("qapi-schema.json");
        return Files.exists(older) ? older : release.resolve("qapi/qapi-schema.json");
    }

    /**
     * Returns a file or directory. Where the variable does not say where they are, the test is skipped, or fails if it must not be
     * skipped.
     */
    static Path path(String name) {
        @Nullable String directory = System.getenv(VARIABLE);
        if (directory == null && System.getenv(REQUIRED) != null) {
            throw new AssertionError(
                    VARIABLE + " does not name the directory of the schemas, and " + REQUIRED + " is set");
        }
        assumeTrue(directory != null, VARIABLE + " does not name the directory of the schemas");
        return Path.of(directory, name);
    }
}
