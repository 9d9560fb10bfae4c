package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.PrintedName;

/**
 * The effect of a change on Java code that was written for the old bindings and is compiled with the new ones; the
 * worst comes last.
 */
public enum Impact {
    /** The code compiles and keeps its meaning. */
    COMPATIBLE,
    /** The code compiles, unless it has an exhaustive {@code switch} without the new case. */
    SWITCH,
    /** Code that uses the changed part does not compile, or waits for events that no longer come. */
    BREAKING;

    /** Returns the name in lower case, as it is printed. */
    @Override
    public String toString() {
        return PrintedName.of(this);
    }
}
