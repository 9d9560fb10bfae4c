package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.cli.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The expected models of QEMU's schemas. */
public final class ExpectedModels {
    private ExpectedModels() {}

    /** Returns the names of the versions with an expected model in a directory. */
    public static List<String> versions(String directory) throws IOException {
        return names(directory, ".expected.json");
    }

    /** Returns the names of the schemas with an expected model among QEMU's parser tests. */
    public static List<String> goodSchemas() throws IOException {
        return names("parser-tests/expected", ".json");
    }

    /** Returns the names of the files with an ending, without it. */
    private static List<String> names(String directory, String ending) throws IOException {
        return QemuSchemas.list(directory, file -> file.toString().endsWith(ending)).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .toList();
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
