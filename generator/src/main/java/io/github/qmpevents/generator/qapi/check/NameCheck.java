package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType.BuiltIn;
import java.util.HashMap;
import java.util.Map;

/** A check that the names of definitions differ from each other and from those of built-in types. */
final class NameCheck {
    private final Diagnostics diagnostics;

    NameCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(QapiSchema schema) {
        Map<String, QapiDefinition> known = new HashMap<>();
        for (QapiDefinition definition : schema.definitions()) {
            DefinitionReport report = DefinitionReport.on(definition, diagnostics);
            QapiDefinition first = known.putIfAbsent(definition.name(), definition);
            if (first != null) {
                report.report(
                        first instanceof QapiEvent && definition instanceof QapiEvent
                                ? DiagnosticId.DUPLICATE_EVENT
                                : DiagnosticId.DUPLICATE_DEFINITION,
                        definition.location(),
                        "the name is taken by the " + first.label() + "; rename or remove one of them",
                        report.related(first.location(), "first defined here"));
            } else if (BuiltIn.named(definition.name()).isPresent()
                    || definition.name().equals(QapiSchema.Q_TYPE)) {
                report.report(
                        DiagnosticId.DUPLICATE_DEFINITION,
                        definition.location(),
                        "QAPI itself has a type with this name; rename the definition");
            }
        }
    }
}
