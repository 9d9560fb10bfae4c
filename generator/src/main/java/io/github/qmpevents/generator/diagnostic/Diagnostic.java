package io.github.qmpevents.generator.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * A problem in a spec. Immutable.
 *
 * @param id the kind of problem
 * @param location its location
 * @param message the finding, the expectation and the remedy, in one line
 * @param sourceLine the text of the line at {@code location}, without its end; empty if there is no such line
 * @param related other locations that the problem concerns, such as the first of two duplicates
 */
public record Diagnostic(DiagnosticId id, Location location, String message, String sourceLine, List<Related> related) {
    public Diagnostic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(sourceLine, "sourceLine");
        related = List.copyOf(related);
    }

    /**
     * Another location that a diagnostic concerns.
     *
     * @param location its location
     * @param message a short explanation, such as "first declared here"
     * @param sourceLine the text of that line, without its end
     */
    public record Related(Location location, String message, String sourceLine) {
        public Related {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(sourceLine, "sourceLine");
        }
    }

    /** Returns its severity, which is that of its id. */
    public Severity severity() {
        return id.severity();
    }

    /** Returns {@code file:line:column: severity: [id] message}, the first line of {@link #toText()}. */
    @Override
    public String toString() {
        return location + ": " + severity() + ": [" + id + "] " + VisibleText.of(message);
    }

    /**
     * Returns the whole diagnostic as text for people: the line of {@link #toString()}, the source line with a caret
     * below the column, and the same for each related location. Lines are separated by {@code \n}; the last one has no
     * end.
     */
    public String toText() {
        StringBuilder text = new StringBuilder(toString());
        appendSource(text, location, sourceLine);
        for (Related place : related) {
            text.append('\n').append(place.location()).append(": ").append(VisibleText.of(place.message()));
            appendSource(text, place.location(), place.sourceLine());
        }
        return text.toString();
    }

    private static void appendSource(StringBuilder text, Location location, String sourceLine) {
        if (location.column() == 0) {
            return;
        }
        Excerpt excerpt = Excerpt.around(sourceLine, location.column());
        text.append("\n  ").append(excerpt.text());
        text.append("\n  ").append(excerpt.caretLine());
    }
}
