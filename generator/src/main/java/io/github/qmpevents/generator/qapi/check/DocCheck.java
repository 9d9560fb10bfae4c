package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocReferences;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A check that the doc comments of events and types describe all parts and nothing else, and that their references
 * exist.
 */
final class DocCheck {
    private final QapiSchema schema;
    private final Diagnostics diagnostics;

    DocCheck(QapiSchema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    void check() {
        Set<String> defined = schema.names();
        for (QapiDefinition definition : schema.definitions()) {
            boolean hasDoc = definition.header().doc().isPresent();
            if (hasDoc && !(definition instanceof QapiCommand)) {
                check(definition, definition.header().doc().get(), defined);
            }
        }
    }

    private void check(QapiDefinition definition, QapiDoc doc, Set<String> defined) {
        DescribedNames names = new DescribedNames(schema, definition);
        checkNames(definition, doc.members(), names.known(), "member or value");
        checkNames(definition, doc.features(), names.features().keySet(), "feature");
        checkDescribed(definition, names.own(), doc.members());
        checkDescribed(definition, names.features(), doc.features());
        checkReferences(definition, List.of(doc.text()), names, defined);
        checkReferences(definition, doc.members().values(), names, defined);
        checkReferences(definition, doc.features().values(), names, defined);
        checkReferences(definition, doc.sections(), names, defined);
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

    private void checkDescribed(
            QapiDefinition definition, Map<String, Location> own, Map<String, DocSection> described) {
        for (Map.Entry<String, Location> one : own.entrySet()) {
            if (!described.containsKey(one.getKey())) {
                diagnostics.report(
                        DiagnosticId.DOC_MISSING,
                        one.getValue(),
                        definition.label() + ": the comment does not describe '" + one.getKey() + "'");
            }
        }
    }

    private void checkReferences(
            QapiDefinition definition, Collection<DocSection> sections, DescribedNames names, Set<String> defined) {
        for (DocSection section : sections) {
            for (String name : DocReferences.in(section)) {
                if (!defined.contains(name) && !names.known().contains(name)) {
                    diagnostics.report(
                            DiagnosticId.DOC_REFERENCE,
                            section.location(),
                            definition.label() + ": the comment refers to '" + name
                                    + "', which this schema does not define; correct the name");
                }
            }
        }
    }
}
