package io.github.qmpevents.generator.output;

/**
 * The changes that an update made to an output directory.
 *
 * @param written how many files are new or changed
 * @param unchanged how many files were as they should be, and were not touched
 * @param deleted how many files of a former update are gone
 */
public record OutputChanges(int written, int unchanged, int deleted) {
    /** {@return how many files there are now} */
    public int files() {
        return written + unchanged;
    }
}
