package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns relative paths into places that surely lie inside one directory. Valid as long as nobody else changes the directory. */
final class Boundary {
    private final Path root;
    private final Set<Path> passed = new HashSet<>();

    /** The boundary around a directory, which need not exist. It may itself be a symbolic link. */
    Boundary(Path root) {
        this.root = root;
    }

    /**
     * The place of a file, which need not exist.
     *
     * @param path relative, parted by {@code /}
     * @param origin who says so, for the message
     * @throws OutputException if the path leads outside, or something else than a file or directory is in the way
     */
    Path locate(String path, String origin) throws IOException {
        Path file = root;
        for (String name : names(path, origin)) {
            if (file != root) {
                enter(file, origin);
            }
            file = file.resolve(name);
        }
        if (Files.isSymbolicLink(file)) {
            throw new OutputException(origin + ": " + file + " is a symbolic link; expected a file. Remove the link");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(origin + ": " + file + " is a directory; expected a file. Move it away");
        }
        return file;
    }

    private static List<String> names(String path, String origin) throws OutputException {
        List<String> names = List.of(path.split("/", -1));
        for (String name : names) {
            if (!isPlainName(name)) {
                throw new OutputException(
                        origin + ": \"" + path
                                + "\" may lead out of the output directory; expected a relative path such as com/example/Event.java");
            }
        }
        return names;
    }

    /** Absolute paths have an empty first name or a drive, which is no file name where drives exist. */
    private static boolean isPlainName(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("\\")) {
            return false;
        }
        try {
            Path path = Path.of(name);
            return !path.isAbsolute() && path.getRoot() == null && path.getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void enter(Path directory, String origin) throws IOException {
        if (!passed.add(directory) || !Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new OutputException(origin + ": " + directory + " is not a directory. Move it away");
        }
        if (Files.isSymbolicLink(directory) && !directory.toRealPath().startsWith(root.toRealPath())) {
            throw new OutputException(origin + ": " + directory
                    + " is a symbolic link that leads out of the output directory. Remove the link");
        }
    }
}
