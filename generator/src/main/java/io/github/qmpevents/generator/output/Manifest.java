package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of the files that are ours: what the last update of one package wrote.
 *
 * @param packageName the package
 * @param files where each is, by its path below the output directory, which is parted by {@code /}
 */
record Manifest(String packageName, SortedMap<String, Path> files) {
    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Where the list of a package is kept, below the output directory. */
    static String path(String packageName) {
        return ".qmp-events/" + packageName + ".manifest";
    }

    /**
     * Reads a list. It may have been edited by hand, so nothing in it is believed.
     *
     * @param file the list; no file is an empty list
     * @throws OutputException if an entry is not a path of the package inside the boundary
     */
    static Manifest read(String packageName, Path file, Boundary boundary) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        List<String> lines = Files.exists(file) ? lines(file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                files.put(line, locate(packageName, line, boundary, file + ":" + (i + 1)));
            }
        }
        return new Manifest(packageName, files);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new OutputException(file + " is not encoded in UTF-8. Delete it and the files that it lists", e);
        }
    }

    /** The list of the files that are to be there. */
    static Manifest of(String packageName, Collection<String> paths, Boundary boundary) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedSet<String> ignoringCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : paths) {
            if (!ignoringCase.add(path)) {
                throw new OutputException(
                        "two files are to be written to " + path
                                + ", or to paths that a file system which ignores case takes for one. Rename one of the events");
            }
            files.put(path, locate(packageName, path, boundary, "package " + packageName));
        }
        return new Manifest(packageName, files);
    }

    /** A list never reaches into another package, so that not even a hand-edited one deletes a stranger's file. */
    private static Path locate(String packageName, String path, Boundary boundary, String origin) throws IOException {
        Path file = boundary.locate(path, origin);
        String directory = packageName.replace('.', '/') + "/";
        if (!path.startsWith(directory)) {
            throw new OutputException(origin + ": \"" + path + "\" is not a file of package " + packageName
                    + "; expected a path that begins with " + directory);
        }
        return file;
    }

    /** This list and another's files. */
    Manifest and(Manifest other) {
        SortedMap<String, Path> union = new TreeMap<>(files);
        union.putAll(other.files);
        return new Manifest(packageName, union);
    }

    /** Whether another list has the same files. It takes a record's equality 20 ms to get ready, a twentieth of a short run. */
    boolean lists(Manifest other) {
        return files.keySet().equals(other.files.keySet());
    }

    /** Whether the file at {@code path} is one of ours, be it under a name of other case where the file system ignores case. */
    boolean owns(String path, Path file) throws IOException {
        if (files.containsKey(path)) {
            return true;
        }
        for (String ours : files.keySet()) {
            if (ours.equalsIgnoreCase(path)
                    && Files.exists(files.get(ours))
                    && Files.isSameFile(files.get(ours), file)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes of the list. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder("# The files that qmp-events generated for the package ")
                .append(packageName)
                .append(".\n# The next run overwrites or deletes these, and no others. Not to be edited.\n");
        for (String path : files.keySet()) {
            text.append(path).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
