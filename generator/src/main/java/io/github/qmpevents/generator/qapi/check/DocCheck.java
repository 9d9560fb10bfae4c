package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Doc comments describe what is there, and all of it. */
final class DocCheck {
    private final QapiSchema schema;
    private final Diagnostics diagnostics;

    DocCheck(QapiSchema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (QapiDefinition definition : schema.definitions()) {
            if (definition.header().doc().isPresent()) {
                check(definition, definition.header().doc().get());
            }
        }
    }

    private void check(QapiDefinition definition, QapiDoc doc) {
        DescribedNames names = new DescribedNames(schema);
        definition.accept(names);
        checkNames(definition, doc.members(), names.known(), "member or value");
        Set<String> features = new HashSet<>(names.features());
        for (QapiFeature feature : definition.header().features()) {
            features.add(feature.name());
        }
        checkNames(definition, doc.features(), features, "feature");
        for (Map.Entry<String, Location> own : names.own().entrySet()) {
            if (!doc.members().containsKey(own.getKey())) {
                diagnostics.report(
                        DiagnosticId.DOC_MISSING,
                        own.getValue(),
                        definition.label() + ": the comment does not describe '" + own.getKey() + "'");
            }
        }
    }

    private void checkNames(
            QapiDefinition definition, Map<String, DocSection> described, Set<String> known, String what) {
        for (DocSection section : described.values()) {
            if (!known.contains(section.name())) {
                diagnostics.report(
                        DiagnosticId.DOC_UNKNOWN_NAME,
                        section.location(),
                        definition.label() + " has no " + what + " '" + section.name()
                                + "', which the comment describes; correct the name",
                        diagnostics.related(definition.location(), "the definition"));
            }
        }
    }
}
