package io.github.qmpevents.generator.output;

/**
 * The changes that an update made to an output directory.
 *
 * @param written the number of new or changed files
 * @param unchanged the number of files that were up to date and not touched
 * @param deleted the number of deleted files of an earlier update
 */
public record OutputChanges(int written, int unchanged, int deleted) {
    /** Returns the number of files after the update. */
    public int files() {
        return written + unchanged;
    }
}
