package io.github.qmpevents.generator.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a spec. Immutable.
 *
 * @param id what kind of thing it is
 * @param location where it is
 * @param message what was found, what was expected, and what to do, in one line
 * @param sourceLine the text of the line at {@code location}, without its end; empty where there is no such line
 * @param related other places that it concerns, such as the first of two duplicates
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
     * Another place that a diagnostic concerns.
     *
     * @param location where it is
     * @param message what is there, such as "first declared here"
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

    /** {@code file:line:column: severity: [id] message}: the first line of {@link #toText()}. */
    @Override
    public String toString() {
        return location + ": " + severity() + ": [" + id + "] " + VisibleText.of(message);
    }

    /**
     * The whole diagnostic for a person, in lines parted by {@code \n} without a last one: what {@link #toString()} says,
     * the source line with a caret under the column, and the same for each related place.
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
