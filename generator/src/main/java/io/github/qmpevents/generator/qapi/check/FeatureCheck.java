package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A check that a schema has at most 64 different features: QEMU keeps them in the bits of a number. */
final class FeatureCheck {
    private static final int MAX_FEATURES = 64;

    private final Diagnostics diagnostics;
    private final Set<String> names = new HashSet<>(List.of("deprecated", "unstable"));

    FeatureCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(QapiSchema schema) {
        for (QapiDefinition definition : schema.definitions()) {
            for (QapiFeature feature : definition.header().features()) {
                if (names.add(feature.name()) && names.size() == MAX_FEATURES + 1) {
                    diagnostics.report(
                            DiagnosticId.SCHEMA_CONDITION,
                            definition.location(),
                            definition.label() + ": '" + feature.name() + "' is feature number " + names.size()
                                    + " of the schema, which can have at most " + MAX_FEATURES + " different ones",
                            diagnostics.related(feature.location(), "here"));
                }
            }
        }
    }
}
