package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A directory that holds the files of one generated package, beside files that are not ours and are never touched. What was
 * written is kept in a manifest, {@code .qmp-events/<package>.manifest} in the directory: several packages can share it. Files of
 * the package that begin with {@link GeneratedFile#MARK} are ours too, so that a lost manifest does no harm.
 * Thread-safe: updates of one directory, in whatever process, wait for each other.
 */
public final class OutputDirectory {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path directory;
    private final String packageName;
    private final Duration patience;

    /**
     * The files of one package.
     *
     * @param directory the source root, which need not exist yet
     * @param packageName the package, whose files lie below the directory that Java has for it
     */
    public OutputDirectory(Path directory, String packageName) {
        this(directory, packageName, PATIENCE);
    }

    /** The files of one package, for whose turn an update waits no longer than {@code patience}. */
    OutputDirectory(Path directory, String packageName, Duration patience) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.packageName = Objects.requireNonNull(packageName, "packageName");
        this.patience = patience;
    }

    /**
     * Makes the package consist of these files: writes those whose bytes differ, and deletes those that a former update
     * wrote and that are not among them, with the directories that this leaves empty. If nothing differs, nothing is
     * touched.
     *
     * @param files the files
     * @return what was done
     * @throws OutputException if a foreign file stands where one is to be written, the manifest is not sound, or another
     *     update of the directory does not end within a minute, in which cases nothing was written; or if the file system
     *     fails, in which case the next update completes this one
     */
    public OutputChanges update(List<GeneratedFile> files) throws OutputException {
        try {
            return isUpToDate(files) ? new OutputChanges(0, files.size(), 0) : updateAlone(files);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.because("can't write to the output directory " + directory, e);
        }
    }

    /** Found without the lock, since taking it leaves a trace. What another update does meanwhile may look like a fault. */
    private boolean isUpToDate(List<GeneratedFile> files) {
        try {
            return Update.plan(directory, packageName, files).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private OutputChanges updateAlone(List<GeneratedFile> files) throws IOException {
        OutputRoot boundary = OutputRoot.around(directory);
        Manifest.locate(packageName, boundary);
        OutputLock.locate(boundary);
        OutputLock lock = OutputLock.acquire(directory, patience);
        try {
            return Update.plan(directory, packageName, files).apply();
        } finally {
            lock.close();
        }
    }
}
