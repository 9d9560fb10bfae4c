package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;

/** A check of a schema whose definitions have the right form. It includes definitions that no event uses. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /** Reports errors of the schema; without errors, also mistakes in comments. */
    public static void check(QapiSchema schema, Diagnostics diagnostics) {
        new NameCheck(diagnostics).check(schema);
        new FeatureCheck(diagnostics).check(schema);
        for (QapiDefinition definition : schema.definitions()) {
            definition.accept(new ReferenceCheck(schema, DefinitionReport.on(definition, diagnostics)));
        }
        // The next checks follow bases and branches, so these must exist and have no cycle.
        if (diagnostics.has(Severity.ERROR)) {
            return;
        }
        new NestingCheck(schema, diagnostics).check();
        if (diagnostics.has(Severity.ERROR)) {
            return;
        }
        PossibleMembers possible = new PossibleMembers(schema);
        possible.check(diagnostics);
        if (diagnostics.has(Severity.ERROR)) {
            return;
        }
        for (QapiDefinition definition : schema.definitions()) {
            definition.accept(new ContentCheck(schema, possible, DefinitionReport.on(definition, diagnostics)));
        }
        if (!diagnostics.has(Severity.ERROR)) {
            new DocCheck(schema, diagnostics).check();
        }
    }
}
