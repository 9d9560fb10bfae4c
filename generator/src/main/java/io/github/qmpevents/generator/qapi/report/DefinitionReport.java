package io.github.qmpevents.generator.qapi.report;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;

/**
 * Reports what is wrong with one definition, at the place where it begins, as QEMU does. The exact place follows, or takes
 * its place if it is on the same line. What is wrong with a command is a warning only: events don't suffer from it.
 */
public final class DefinitionReport {
    private final Location definition;
    private final String keyword;
    private final String name;
    private final Diagnostics diagnostics;

    /**
     * A report on a definition that may have the wrong form.
     *
     * @param definition where it begins
     * @param keyword the word that begins it: {@code struct}
     * @param name its name
     */
    public DefinitionReport(Location definition, String keyword, String name, Diagnostics diagnostics) {
        this.definition = definition;
        this.keyword = keyword;
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /** A report on a definition. */
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
     * @param id the kind of the problem, if the definition is no command
     * @param place the exact place
     * @param message what was found, what was expected, and what to do
     * @param related other places, such as the first of two duplicates
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

    /** Another place, for a problem that concerns two. */
    public Related related(Location location, String message) {
        return diagnostics.related(location, message);
    }
}
