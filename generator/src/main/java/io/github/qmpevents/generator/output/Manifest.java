package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of the files that the generator owns: the files that the last update of one package wrote.
 *
 * @param packageName the package
 * @param files the locations of the files, by their paths below the output directory, separated by {@code /}
 */
record Manifest(String packageName, SortedMap<String, Path> files) {
    private static final byte[] MARK = GeneratedFile.MARK.getBytes(StandardCharsets.UTF_8);

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the file with the list of a package. */
    static Path locate(String packageName, OutputRoot root) throws IOException {
        return root.locate(".qmp-events/" + packageName + ".manifest", "the manifest of package " + packageName);
    }

    /**
     * Reads a list. Checks every entry, since people may have edited the list.
     *
     * @param file the list; a missing file is an empty list
     * @throws OutputException if an entry is not the path of a file of the package inside the output directory
     */
    static Manifest read(String packageName, Path file, OutputRoot root) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        List<String> lines = Files.exists(file) ? lines(packageName, file) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String place = file + ":" + (i + 1);
                if (!isSourceFile(packageName, line)) {
                    throw new OutputException(
                            place + ": " + Quoted.of(line) + " is not the path of a Java file of package "
                                    + packageName + ", such as " + directory(packageName)
                                    + "Event.java. Correct the line, or " + removal(packageName));
                }
                files.put(line, root.locate(line, place));
            }
        }
        return new Manifest(packageName, files);
    }

    /** Rebuilds a lost list from the files of the package that begin like all generated files. */
    static Manifest recover(String packageName, OutputRoot root) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        String origin = "package " + packageName;
        Path directory = root.locate(directory(packageName) + "package-info.java", origin)
                .getParent();
        if (directory != null && Files.isDirectory(directory)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.java")) {
                for (Path entry : entries) {
                    String path = directory(packageName) + entry.getFileName();
                    if (isSourceFile(packageName, path) && isGenerated(entry)) {
                        files.put(path, root.locate(path, origin));
                    }
                }
            }
        }
        return new Manifest(packageName, files);
    }

    /** Returns true for a file that begins like all generated files. */
    private static boolean isGenerated(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    private static List<String> lines(String packageName, Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new OutputException(file + " is not encoded in UTF-8. To start over, " + removal(packageName), e);
        }
    }

    /**
     * Returns true for the path of a Java file of the package. Even an edited list must not cause the deletion of
     * foreign files.
     */
    private static boolean isSourceFile(String packageName, String path) {
        String directory = directory(packageName);
        return OutputRoot.isPlain(path)
                && path.startsWith(directory)
                && path.indexOf('/', directory.length()) < 0
                && path.endsWith(".java");
    }

    private static String directory(String packageName) {
        return packageName.replace('.', '/') + "/";
    }

    /** Returns the remedy for a faulty list. */
    private static String removal(String packageName) {
        return "delete this manifest: the next run takes over the files in " + directory(packageName)
                + " that begin with \"" + GeneratedFile.MARK + "\"";
    }

    /** Returns a list of files to write. */
    static Manifest of(String packageName, Collection<String> paths, OutputRoot root) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedSet<String> ignoringCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : paths) {
            if (!ignoringCase.add(path)) {
                throw new OutputException("two files would have the path " + path
                        + ", or paths that differ only in case. Rename one of the events");
            }
            files.put(path, root.locate(path, "package " + packageName));
        }
        return new Manifest(packageName, files);
    }

    /** Returns the files of this list and of another one. */
    Manifest and(Manifest other) {
        SortedMap<String, Path> union = new TreeMap<>(files);
        union.putAll(other.files);
        return new Manifest(packageName, union);
    }

    /**
     * Returns true if another list has the same files. A record's own equality would take 20 ms to initialize, a
     * twentieth of a short run.
     */
    boolean lists(Manifest other) {
        return files.keySet().equals(other.files.keySet());
    }

    /**
     * Returns true if the generator owns the file at {@code path}: the file is listed, possibly in other case if the
     * file system ignores case, or it begins like all generated files.
     */
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
        return isGenerated(file);
    }

    /** Returns the bytes of the list. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder("# The files that qmp-events generated for the package ")
                .append(packageName)
                .append(".\n# The next run overwrites or deletes them. Do not edit this file.\n");
        for (String path : files.keySet()) {
            text.append(path).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
