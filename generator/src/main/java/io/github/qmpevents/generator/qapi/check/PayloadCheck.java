package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType.BuiltIn;
import java.util.List;
import java.util.Optional;

/** A check that the data of an event is a struct or, if it is boxed, a union or an alternate. */
final class PayloadCheck {
    private final QapiSchema schema;
    private final DefinitionReport report;

    PayloadCheck(QapiSchema schema, DefinitionReport report) {
        this.schema = schema;
        this.report = report;
    }

    void check(QapiData data) {
        if (data instanceof QapiData.OfType named) {
            checkType(named);
        } else if (data instanceof QapiData.Inline inline) {
            checkConditions(inline.members());
        }
    }

    private void checkType(QapiData.OfType data) {
        String name = data.type().name();
        Location place = data.type().location();
        Optional<TypeDefinition> type = schema.type(name);
        if (type.isEmpty()) {
            report.report(
                    DiagnosticId.SCHEMA_TYPE,
                    place,
                    "'data' is the " + (BuiltIn.named(name).isPresent() ? "built-in" : "unknown") + " type '" + name
                            + "'; expected a struct");
        } else if (type.get() instanceof QapiEnum) {
            report.report(
                    DiagnosticId.SCHEMA_TYPE,
                    place,
                    "'data' is the " + type.get().label() + "; expected a struct");
        } else if (!data.isBoxed() && !(type.get() instanceof QapiStruct)) {
            report.report(
                    DiagnosticId.SCHEMA_TYPE,
                    place,
                    "'data' is the " + type.get().label() + ", which needs 'boxed': true; add that");
        } else if (!data.isBoxed() && type.get() instanceof QapiStruct struct) {
            checkConditions(schema.members(struct));
        } else if (type.get() instanceof QapiAlternate && report.isOnCommand()) {
            report.report(
                    DiagnosticId.SCHEMA_TYPE,
                    place,
                    "'data' is the " + type.get().label() + "; expected a struct or a union");
        }
    }

    /**
     * Checks that conditional members are in a boxed type, as QEMU has required since 8.0. A condition that is an
     * expression comes from QEMU 6.1 or older.
     */
    private void checkConditions(List<QapiMember> members) {
        for (QapiMember member : members) {
            boolean isConditional =
                    member.condition().isPresent() && !member.condition().get().hasExpressions();
            if (isConditional) {
                report.report(
                        DiagnosticId.SCHEMA_CONDITION,
                        member.location(),
                        "the member '" + member.name()
                                + "' is under a condition, which needs 'boxed': true, and a type as" + " 'data'");
                return;
            }
        }
    }
}
