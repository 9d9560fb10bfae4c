package io.github.qmpevents.generator.qapi.file;

import io.github.qmpevents.generator.source.SourceLimits;
import java.nio.file.Path;

/**
 * The directory that must contain the files of a schema, with links resolved. It prevents a foreign schema from showing
 * arbitrary files of this machine in diagnostics.
 *
 * @param directory the directory, with links resolved
 */
record Reach(Path directory) {
    /**
     * Returns the reach of a root file, with links resolved: {@value SourceLimits#MAX_PARENTS} directories above its
     * own, but never the whole file system.
     */
    static Reach of(Path root) {
        Path directory = root;
        for (int i = 0; i <= SourceLimits.MAX_PARENTS; i++) {
            Path parent = directory.getParent();
            if (parent != null && (i == 0 || parent.getParent() != null)) {
                directory = parent;
            }
        }
        return new Reach(directory);
    }

    /** Returns true if a file, with links resolved, is within reach. */
    boolean has(Path realFile) {
        return realFile.startsWith(directory);
    }
}
