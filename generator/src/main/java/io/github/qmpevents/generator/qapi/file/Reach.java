package io.github.qmpevents.generator.qapi.file;

import io.github.qmpevents.generator.source.SourceLimits;
import java.nio.file.Path;

/**
 * The directory that the files of a schema have to be in, links resolved: so a schema from elsewhere can't have any file of
 * this machine shown in a diagnostic.
 *
 * @param directory the directory
 */
record Reach(Path directory) {
    /** Returns the reach of a root, links resolved: {@value SourceLimits#MAX_PARENTS} directories above its own, but not all files. */
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

    /** Returns true if a file, links resolved, is within reach. */
    boolean has(Path realFile) {
        return realFile.startsWith(directory);
    }
}
