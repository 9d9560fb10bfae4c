package io.github.qmpevents.generator;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files to compare byte for byte.
 *
 * @param contents the content of each file, by its path
 */
record GoldenFiles(SortedMap<String, String> contents) {
    static GoldenFiles of(List<GeneratedFile> files) {
        SortedMap<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return new GoldenFiles(contents);
    }

    /** Returns all files in a directory and below it. */
    static GoldenFiles in(Path directory) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : list(directory)) {
            String path = directory.relativize(file).toString().replace('\\', '/');
            contents.put(path, Files.readString(file));
        }
        return new GoldenFiles(contents);
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Replaces the content of a directory by these files. */
    void replace(Path directory) throws IOException {
        for (Path file : list(directory)) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Returns the first difference to other files; empty if they are the same. */
    Optional<String> differenceTo(GoldenFiles others) {
        SortedSet<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(others.contents.keySet());
        return paths.stream().flatMap(path -> difference(path, others).stream()).findFirst();
    }

    private Optional<String> difference(String path, GoldenFiles others) {
        String expected = contents.get(path);
        String found = others.contents.get(path);
        if (expected == null) {
            return Optional.of(path + ": expected no such file");
        }
        if (found == null) {
            return Optional.of(path + ": found no such file");
        }
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(path + ":" + difference(expected.split("\n", -1), found.split("\n", -1)));
    }

    private static String difference(String[] expected, String[] found) {
        int line = 0;
        while (line < expected.length && line < found.length && expected[line].equals(found[line])) {
            line++;
        }
        return (line + 1) + ":\nexpected: " + lineOrEnd(expected, line) + "\n   found: " + lineOrEnd(found, line);
    }

    private static String lineOrEnd(String[] lines, int line) {
        return line < lines.length ? lines[line] : "the end of the file";
    }
}
