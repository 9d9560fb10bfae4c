package io.github.qmpevents.generator.diagnostic;

/** The severity of a diagnostic, the worst last. */
public enum Severity {
    /** A matter of form: labels, order, underlines, tabs. It does not mislead. */
    NOTE,
    /** A fault that would mislead a human reader. The model is sound nevertheless. */
    WARNING,
    /** A fault that prevents a sound model, so nothing is generated. */
    ERROR;

    /** Returns the name in lower case, as it is printed. */
    @Override
    public String toString() {
        return PrintedName.of(this);
    }

    /** Returns true for this severity and for worse ones. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
