package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.model.TypeKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** A collector of contradictions between specs. Keeps each contradiction only once. Not thread-safe. */
final class Contradictions {
    private final Set<Contradiction> found = new LinkedHashSet<>();

    private record Contradiction(String name, Location newer, TypeKind kind, Location older, TypeKind otherKind) {}

    /**
     * Adds a contradiction.
     *
     * @param name the name of the types' owner
     * @param newer the type in the newer spec
     * @param older a type of another kind in the older one
     */
    void add(String name, TypeUse newer, TypeUse older) {
        found.add(new Contradiction(name, newer.location(), newer.kind(), older.location(), older.kind()));
    }

    /** Reports all contradictions. */
    void report(Diagnostics diagnostics) {
        for (Contradiction each : found) {
            diagnostics.report(
                    DiagnosticId.SPEC_CONTRADICTION,
                    each.newer(),
                    Quoted.of(each.name()) + " is " + each.kind() + " here and " + each.otherKind()
                            + " in another spec; leave out one of the two specs",
                    diagnostics.related(each.older(), "here it is " + each.otherKind()));
        }
    }
}
