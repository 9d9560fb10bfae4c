package io.github.qmpevents.generator.diff;

import java.util.Locale;

/** The effect of a change on Java code that was written for the old bindings and is compiled with the new ones; the worst last. */
public enum Impact {
    /** The code compiles and means the same. */
    COMPATIBLE,
    /** The code compiles, unless a {@code switch} that must have a case for everything lacks the new one. */
    SWITCH,
    /** Code that uses the changed part does not compile, or waits for what no longer comes. */
    BREAKING;

    /** The name in lower case, as it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
