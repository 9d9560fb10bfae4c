package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A directory with the files of one generated package, and foreign files that are never touched. A manifest lists the
 * generated files: {@code .qmp-events/<package>.manifest} in the directory, which several packages can share. The
 * generator also owns files of the package that begin with {@link GeneratedFile#MARK}, so a lost manifest does no harm.
 * Thread-safe: updates of one directory wait for each other, even in different processes.
 */
public final class OutputDirectory {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path directory;
    private final String packageName;
    private final Duration patience;

    /**
     * Creates a directory for one package.
     *
     * @param directory the source root, which need not exist yet
     * @param packageName the package, whose files are in its usual directory below the source root
     */
    public OutputDirectory(Path directory, String packageName) {
        this(directory, packageName, PATIENCE);
    }

    /** Creates a directory for one package. Its updates wait no longer than {@code patience} for other updates. */
    OutputDirectory(Path directory, String packageName, Duration patience) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.packageName = Objects.requireNonNull(packageName, "packageName");
        this.patience = patience;
    }

    /**
     * Makes the package consist of these files. Writes files whose bytes differ. Deletes other files of an earlier
     * update, and directories that become empty. Touches nothing if nothing differs.
     *
     * @param files the files
     * @return the changes
     * @throws OutputException if a foreign file is in the way, the manifest is faulty, or another update of the
     *     directory does not end within a minute: then nothing was written; or if the file system fails: then the next
     *     update completes this one
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

    /**
     * Returns true if the files are up to date. Works without the lock, since taking it would touch the directory. A
     * concurrent update may look like a failure, so the result is then false.
     */
    private boolean isUpToDate(List<GeneratedFile> files) {
        try {
            return Update.plan(directory, packageName, files).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private OutputChanges updateAlone(List<GeneratedFile> files) throws IOException {
        OutputRoot root = OutputRoot.around(directory);
        Manifest.locate(packageName, root);
        OutputLock.locate(root);
        OutputLock lock = OutputLock.acquire(directory, patience);
        try {
            return Update.plan(directory, packageName, files).apply();
        } finally {
            lock.close();
        }
    }
}
