package io.github.qmpevents.generator.qapi.report;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;

/**
 * A report on the problems of one definition. Like QEMU, it reports them at the start of the definition; the exact
 * location follows, or replaces the start if it is on the same line. Problems of a command are only warnings, since
 * they don't affect events.
 */
public final class DefinitionReport {
    private final Location definition;
    private final String keyword;
    private final String name;
    private final Diagnostics diagnostics;

    /**
     * Creates a report on a definition that may have the wrong form.
     *
     * @param definition its start
     * @param keyword its first word: {@code struct}
     * @param name its name
     */
    public DefinitionReport(Location definition, String keyword, String name, Diagnostics diagnostics) {
        this.definition = definition;
        this.keyword = keyword;
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /** Returns a report on a definition. */
    public static DefinitionReport on(QapiDefinition definition, Diagnostics diagnostics) {
        return new DefinitionReport(definition.location(), definition.keyword(), definition.name(), diagnostics);
    }

    /** Returns true if the definition is a command. */
    public boolean isOnCommand() {
        return keyword.equals("command");
    }

    /**
     * Reports a problem.
     *
     * @param id the kind of problem, unless the definition is a command
     * @param place the exact location
     * @param message the finding, the expectation and the remedy
     * @param related other locations, such as the first of two duplicates
     */
    public void report(DiagnosticId id, Location place, String message, Related... related) {
        DiagnosticId reported = isOnCommand() && id.severity() == Severity.ERROR ? DiagnosticId.SCHEMA_COMMAND : id;
        String whole = keyword + " '" + name + "': " + message;
        boolean onSameLine = place.file().equals(definition.file()) && place.line() == definition.line();
        if (onSameLine) {
            diagnostics.report(reported, place, whole, related);
            return;
        }
        Related[] all = new Related[related.length + 1];
        all[0] = diagnostics.related(place, "here");
        System.arraycopy(related, 0, all, 1, related.length);
        diagnostics.report(reported, definition, whole, all);
    }

    /** Returns another location, for a problem that concerns two. */
    public Related related(Location location, String message) {
        return diagnostics.related(location, message);
    }
}
