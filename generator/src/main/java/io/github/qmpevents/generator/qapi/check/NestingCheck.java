package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A check that no object contains itself by bases and branches, and that these lead through at most {@value
 * SourceLimits#MAX_NESTING} types.
 */
final class NestingCheck {
    private static final int TOO_DEEP = SourceLimits.MAX_NESTING + 1;

    private final QapiSchema schema;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> heights = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    NestingCheck(QapiSchema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (QapiDefinition definition : schema.definitions()) {
            if (definition instanceof ObjectDefinition object && height(object) >= TOO_DEEP) {
                report(
                        object,
                        DiagnosticId.NESTING_DEPTH,
                        "its bases and branches lead through more than " + SourceLimits.MAX_NESTING
                                + " types; no schema needs that");
                return;
            }
        }
    }

    /**
     * Returns the number of types that bases and branches lead through, this one included; at most {@link #TOO_DEEP}.
     */
    private int height(ObjectDefinition object) {
        Integer known = heights.get(object.name());
        if (known != null) {
            return known;
        }
        if (open.size() == TOO_DEEP) {
            return TOO_DEEP;
        }
        if (!open.add(object.name())) {
            report(object, DiagnosticId.SCHEMA_TYPE, "its bases and branches lead back to it; remove one of them");
            return 0;
        }
        int below = 0;
        Optional<ObjectDefinition> base = schema.base(object);
        if (base.isPresent()) {
            below = height(base.get());
        }
        if (object instanceof QapiUnion union) {
            for (QapiBranch branch : union.branches()) {
                below = Math.max(below, height(branch.type()));
            }
        }
        open.remove(object.name());
        int height = Math.min(below + 1, TOO_DEEP);
        heights.put(object.name(), height);
        return height;
    }

    private int height(QapiType type) {
        Optional<ObjectDefinition> object =
                type instanceof QapiType.Named named ? schema.object(named.name()) : Optional.empty();
        return object.isPresent() ? height(object.get()) : 0;
    }

    private void report(ObjectDefinition object, DiagnosticId id, String message) {
        DefinitionReport.on(object, diagnostics).report(id, object.location(), message);
    }
}
