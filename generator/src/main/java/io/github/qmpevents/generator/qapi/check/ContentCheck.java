package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.List;
import java.util.Optional;

/** A visitor that checks the lists in a definition. Its references must be valid and without a cycle. */
final class ContentCheck implements QapiDefinition.Visitor {
    private final QapiSchema schema;
    private final PossibleMembers possible;
    private final DefinitionReport report;

    ContentCheck(QapiSchema schema, PossibleMembers possible, DefinitionReport report) {
        this.schema = schema;
        this.possible = possible;
        this.report = report;
    }

    @Override
    public void visit(QapiEnum enumeration) {
        NameSet names = new NameSet(DiagnosticId.DUPLICATE_DEFINITION, report);
        for (QapiValue value : enumeration.values()) {
            names.add(new NameSet.NamedPart("the value", value.name(), value.location()));
        }
    }

    @Override
    public void visit(QapiStruct struct) {
        checkMembers(struct);
    }

    @Override
    public void visit(QapiUnion union) {
        checkMembers(union);
        new UnionCheck(schema, report).check(union);
        NameSet common = new NameSet(DiagnosticId.DUPLICATE_MEMBER, report);
        common.addSilently(schema.members(union));
        for (QapiBranch branch : union.branches()) {
            common.checkBranch("the branch '" + branch.name() + "'", branch.location(), possible.of(branch));
        }
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        checkBranchNames(union.branches());
    }

    @Override
    public void visit(QapiAlternate alternate) {
        checkBranchNames(alternate.branches());
        new AlternateCheck(schema, report).check(alternate);
    }

    @Override
    public void visit(QapiEvent event) {
        checkData(event.data());
    }

    @Override
    public void visit(QapiCommand command) {
        checkData(command.arguments());
    }

    private void checkMembers(ObjectDefinition object) {
        NameSet names = new NameSet(DiagnosticId.DUPLICATE_MEMBER, report);
        Optional<ObjectDefinition> base = schema.base(object);
        if (base.isPresent()) {
            names.addSilently(schema.members(base.get()));
        }
        names.add(object.members());
    }

    private void checkBranchNames(List<QapiBranch> branches) {
        NameSet names = new NameSet(DiagnosticId.DUPLICATE_MEMBER, report);
        for (QapiBranch branch : branches) {
            names.add(new NameSet.NamedPart("the branch", branch.name(), branch.location()));
        }
    }

    private void checkData(QapiData data) {
        if (data instanceof QapiData.Inline inline) {
            new NameSet(DiagnosticId.DUPLICATE_MEMBER, report).add(inline.members());
        }
        new PayloadCheck(schema, report).check(data);
    }
}
