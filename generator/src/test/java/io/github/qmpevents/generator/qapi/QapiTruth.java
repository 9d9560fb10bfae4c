package io.github.qmpevents.generator.qapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.generator.cli.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** QEMU's own schemas and their expected models, which are not part of this project. */
public final class QapiTruth {
    private static final String VARIABLE = "QMP_QAPI";
    private static final String REQUIRED = "QMP_REQUIRE_QAPI";

    private QapiTruth() {}

    /**
     * Returns a file or directory. If the environment does not locate it, the test is skipped, or fails if skipping is
     * forbidden.
     */
    public static Path path(String name) {
        String directory = System.getenv(VARIABLE);
        if (directory == null && System.getenv(REQUIRED) != null) {
            throw new AssertionError(
                    VARIABLE + " does not name the directory of the schemas, and " + REQUIRED + " is set");
        }
        assumeTrue(directory != null, VARIABLE + " does not name the directory of the schemas");
        return Path.of(directory).resolve(name);
    }

    /** Returns the names of the versions with an expected model in a directory. */
    public static List<String> versions(String directory) throws IOException {
        try (Stream<Path> files = Files.list(path(directory))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected.json"))
                    .map(name -> name.replace(".expected.json", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the names of the schemas with an expected model among QEMU's parser tests. */
    public static List<String> goodSchemas() throws IOException {
        try (Stream<Path> files = Files.list(path("parser-tests/expected"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    public static Map<String, @Nullable Object> json(Path file) throws IOException {
        return Json.object(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> holder, String key) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(holder.get(key));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Map<String, @Nullable Object>> named(Map<String, @Nullable Object> holder, String key) {
        return (Map<String, Map<String, @Nullable Object>>) Objects.requireNonNull(holder.get(key));
    }
}
