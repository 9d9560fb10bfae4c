package io.github.qmpevents.generator.diagnostic;

import java.util.Locale;

/** The printed form of the name of an enum constant: in lower case with hyphens. */
public final class PrintedName {
    private PrintedName() {}

    /** Returns the printed form. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
