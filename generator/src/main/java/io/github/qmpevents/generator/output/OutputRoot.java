package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The root of an output directory, which resolves relative paths and guarantees that they stay inside. Valid as long as
 * no other process changes the directory.
 */
final class OutputRoot {
    private final Path root;
    private final Set<Path> passed = new HashSet<>();

    private OutputRoot(Path root) {
        this.root = root;
    }

    /** Returns the root for an output directory, which need not exist. It may itself be a symbolic link. */
    static OutputRoot around(Path directory) throws OutputException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new OutputException("the output directory " + directory + " is not a directory. Choose another one");
        }
        return new OutputRoot(directory);
    }

    /**
     * Returns the location of a file, which need not exist.
     *
     * @param path its relative path, separated by {@code /}
     * @param origin the origin of the path, for the message
     * @throws OutputException if the path leads outside, or something other than a file or directory is in the way
     */
    Path locate(String path, String origin) throws IOException {
        Path file = root;
        if (!isPlain(path)) {
            throw new OutputException(
                    origin + ": \"" + path
                            + "\" may lead out of the output directory; expected a relative path such as com/example/Event.java");
        }
        for (String name : path.split("/", -1)) {
            if (file != root) {
                enter(file, origin);
            }
            file = resolve(file, name, origin);
        }
        if (Files.isSymbolicLink(file)) {
            throw new OutputException(origin + ": " + file + " is a symbolic link; expected a file. Remove the link");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(origin + ": " + file + " is a directory; expected a file. Move it away");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(
                    origin + ": " + file + " is a pipe, a socket or a device; expected a file. Move it away");
        }
        return file;
    }

    /**
     * Returns true if a path consists of plain names. Equally strict on every system: a name with a special meaning on
     * one of them, such as {@code C:}, a backslash or a full stop at the end, is rejected on all.
     */
    static boolean isPlain(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.endsWith(".") || !name.codePoints().allMatch(OutputRoot::isPlain)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c == '.' || c == '-' || (Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    private static Path resolve(Path directory, String name, String origin) throws OutputException {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            throw new OutputException(origin + ": no file can be named \"" + name
                    + "\" here; expected a name that the file system and the locale allow");
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
