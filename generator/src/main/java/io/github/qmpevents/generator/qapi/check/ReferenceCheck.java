package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiReference;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.util.List;
import java.util.Optional;

/** A visitor that checks that each type in a definition exists, and that its base is a struct. */
final class ReferenceCheck implements QapiDefinition.Visitor {
    private final QapiSchema schema;
    private final DefinitionReport report;

    ReferenceCheck(QapiSchema schema, DefinitionReport report) {
        this.schema = schema;
        this.report = report;
    }

    @Override
    public void visit(QapiEnum enumeration) {
        // It uses no type.
    }

    @Override
    public void visit(QapiStruct struct) {
        checkBase(struct.base());
        checkMembers(struct.members());
    }

    @Override
    public void visit(QapiUnion union) {
        checkBase(union.base());
        checkMembers(union.members());
        checkBranches(union.branches());
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        checkBranches(union.branches());
    }

    @Override
    public void visit(QapiAlternate alternate) {
        checkBranches(alternate.branches());
    }

    @Override
    public void visit(QapiEvent event) {
        checkData(event.data());
    }

    @Override
    public void visit(QapiCommand command) {
        checkData(command.arguments());
        if (command.result().isPresent()) {
            checkType(command.result().get(), command.location(), "result of the command", command.name());
        }
    }

    private void checkBase(Optional<QapiReference> base) {
        if (base.isEmpty()) {
            return;
        }
        QapiReference reference = base.get();
        Optional<TypeDefinition> type = schema.type(reference.name());
        if (type.isEmpty() || !(type.get() instanceof QapiStruct)) {
            String found = type.isPresent() ? type.get().label() : unknownOrBuiltIn(reference.name());
            report.report(
                    DiagnosticId.SCHEMA_TYPE, reference.location(), "the base is the " + found + "; expected a struct");
        }
    }

    private static String unknownOrBuiltIn(String name) {
        return (QapiType.BuiltIn.named(name).isPresent() ? "built-in type '" : "unknown type '") + name + "'";
    }

    private void checkMembers(List<QapiMember> members) {
        for (QapiMember member : members) {
            checkType(member.type(), member.location(), "member", member.name());
            if (member.type() instanceof QapiType.Nested nested) {
                checkMembers(nested.members());
            }
        }
    }

    private void checkBranches(List<QapiBranch> branches) {
        for (QapiBranch branch : branches) {
            checkType(branch.type(), branch.location(), "branch", branch.name());
        }
    }

    private void checkData(QapiData data) {
        if (data instanceof QapiData.Inline inline) {
            checkMembers(inline.members());
        }
        // PayloadCheck reports more than a missing type.
    }

    /** Takes the user in two parts, to join them only for a report. */
    private void checkType(QapiType type, Location place, String kind, String user) {
        Optional<String> name = type.definition();
        if (name.isPresent() && schema.type(name.get()).isEmpty()) {
            report.report(
                    DiagnosticId.SCHEMA_TYPE,
                    place,
                    "the " + kind + " '" + user + "' has the unknown type '" + name.get()
                            + "'; correct the name, or define the type");
        }
    }
}
