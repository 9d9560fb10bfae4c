package io.github.qmpevents.generator.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic, the worst last. */
public enum Severity {
    /** A matter of form: labels, order, underlines, tabs. Nobody is misled. */
    NOTE,
    /** A reader of the text would be misled. The model is sound all the same. */
    WARNING,
    /** The text gives no sound model, so nothing is generated. */
    ERROR;

    /** The name in lower case, as it is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
