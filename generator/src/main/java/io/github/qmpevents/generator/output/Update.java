package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pending changes of an output directory. Creating this object finds all problems and writes nothing.
 *
 * @param directory the output directory
 * @param manifestFile the file of the manifest
 * @param listed the files that the manifest lists
 * @param former the files that the previous update wrote, even if the manifest is lost
 * @param next the files that exist after the update
 * @param changed the content of those that are missing or differ
 * @param stale the files of the previous update to delete
 */
record Update(
        Path directory,
        Path manifestFile,
        Manifest listed,
        Manifest former,
        Manifest next,
        Map<Path, byte[]> changed,
        List<Path> stale) {

    static Update plan(Path directory, String packageName, List<GeneratedFile> files) throws IOException {
        OutputRoot root = OutputRoot.around(directory);
        Path manifestFile = Manifest.locate(packageName, root);
        Manifest listed = Manifest.read(packageName, manifestFile, root);
        Manifest former = Files.exists(manifestFile) ? listed : Manifest.recover(packageName, root);
        List<String> paths = new ArrayList<>();
        for (GeneratedFile file : files) {
            paths.add(file.path());
        }
        Manifest next = Manifest.of(packageName, paths, root);
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (GeneratedFile source : files) {
            Path file = Objects.requireNonNull(next.files().get(source.path()));
            byte[] content = source.content().getBytes(StandardCharsets.UTF_8);
            if (Files.exists(file) && !former.owns(source.path(), file)) {
                throw new OutputException(file + " is in the way of a generated file: "
                        + manifestFile + " does not list it, and it does not begin with \"" + GeneratedFile.MARK
                        + "\". Move it away, or choose another package");
            }
            if (!holds(file, content)) {
                changed.put(file, content);
            }
        }
        return new Update(directory, manifestFile, listed, former, next, changed, stale(former, next));
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.exists(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static List<Path> stale(Manifest former, Manifest next) {
        List<Path> stale = new ArrayList<>();
        for (Map.Entry<String, Path> file : former.files().entrySet()) {
            if (!next.files().containsKey(file.getKey()) && Files.exists(file.getValue())) {
                stale.add(file.getValue());
            }
        }
        return stale;
    }

    /** Returns true if there is nothing to do. */
    boolean isEmpty() {
        return changed.isEmpty() && listed.lists(next);
    }

    OutputChanges apply() throws IOException {
        if (!isEmpty()) {
            try (Staging staging = new Staging(manifestFile.resolveSibling(next.packageName() + ".staging"))) {
                replace(staging);
            }
            removeEmptyDirectories();
        }
        return new OutputChanges(changed.size(), next.files().size() - changed.size(), stale.size());
    }

    /**
     * Replaces the files. The manifest first lists both old and new files, so that after a crash no generated file
     * looks foreign. Stale files are deleted before new ones are written: they may be the same if the file system
     * ignores case.
     */
    private void replace(Staging staging) throws IOException {
        Manifest both = former.and(next);
        if (!both.lists(listed)) {
            staging.stage(manifestFile, both.toBytes());
        }
        for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
            staging.stage(file.getKey(), file.getValue());
        }
        staging.publish(manifestFile);
        for (Path file : stale) {
            Files.deleteIfExists(file);
        }
        for (Path file : changed.keySet()) {
            staging.publish(file);
        }
        if (next.files().isEmpty()) {
            Files.deleteIfExists(manifestFile);
        } else if (!both.lists(next)) {
            staging.stage(manifestFile, next.toBytes());
            staging.publish(manifestFile);
        }
    }

    private void removeEmptyDirectories() throws IOException {
        for (Path file : stale) {
            removeEmptyParents(file);
        }
    }

    private void removeEmptyParents(Path file) throws IOException {
        Path parent = file.getParent();
        while (parent != null
                && !parent.equals(directory)
                && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }
}
