package io.github.qmpevents.generator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The diagnostics to ignore: they are neither shown nor counted. Errors can't be among them. Immutable.
 *
 * @param ids their ids
 */
public record AllowedDiagnostics(Set<DiagnosticId> ids) {
    /** Allows no diagnostics. */
    public static final AllowedDiagnostics NONE = new AllowedDiagnostics(Set.of());

    public AllowedDiagnostics {
        ids = Set.copyOf(ids);
        for (DiagnosticId id : ids) {
            if (id.severity() == Severity.ERROR) {
                throw new IllegalArgumentException(
                        "\"" + id + "\" is an error, which can't be allowed; correct the spec");
            }
        }
    }

    /**
     * Returns the diagnostics with the given ids.
     *
     * @param names ids in their printed form, such as {@code example-timestamp}
     * @throws IllegalArgumentException if an id is unknown or belongs to an error, with a message for the user
     */
    public static AllowedDiagnostics named(Collection<String> names) {
        if (names.isEmpty()) {
            return NONE;
        }
        Set<DiagnosticId> ids = EnumSet.noneOf(DiagnosticId.class);
        for (String name : names) {
            ids.add(DiagnosticId.named(name).orElseThrow(() -> new IllegalArgumentException(unknown(name))));
        }
        return new AllowedDiagnostics(ids);
    }

    private static String unknown(String name) {
        List<String> known = new ArrayList<>();
        for (DiagnosticId id : DiagnosticId.values()) {
            known.add(id.toString());
        }
        Optional<Suggestion> suggestion = Suggestion.of(name, known);
        return Quoted.of(name) + " is not the id of a diagnostic; "
                + suggestion.map(Suggestion::question).orElse("expected one such as example-timestamp");
    }

    /** Returns true if diagnostics with this id are allowed. */
    public boolean has(DiagnosticId id) {
        return ids.contains(id);
    }
}
