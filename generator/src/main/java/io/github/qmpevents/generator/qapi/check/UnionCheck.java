package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiReference;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A check that a union's tag is a mandatory common member, its branches are values of the tag, and their types are
 * objects.
 */
final class UnionCheck {
    private final QapiSchema schema;
    private final DefinitionReport report;

    UnionCheck(QapiSchema schema, DefinitionReport report) {
        this.schema = schema;
        this.report = report;
    }

    void check(QapiUnion union) {
        Optional<QapiMember> tag = tag(union);
        Optional<TypeDefinition> type = tag.isPresent() ? definition(tag.get().type()) : Optional.empty();
        if (tag.isEmpty()) {
            report(union.tag(), "is not a member of the base; add it, or correct the name");
        } else if (type.isPresent() && type.get() instanceof QapiEnum enumeration) {
            checkTag(union, tag.get(), enumeration);
            checkBranches(union, enumeration);
        } else {
            report(union.tag(), "has the type '" + tag.get().type() + "'; expected an enum");
        }
    }

    private Optional<QapiMember> tag(QapiUnion union) {
        for (QapiMember member : schema.members(union)) {
            if (member.name().equals(union.tag().name())) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private void checkTag(QapiUnion union, QapiMember tag, QapiEnum enumeration) {
        if (tag.isOptional()) {
            report(union.tag(), "is optional, but a union needs its tag; remove the '*' from the member");
        }
        if (tag.condition().isPresent()) {
            report(union.tag(), "is under a condition, but a union needs its tag; remove the 'if' from the member");
        }
        if (enumeration.values().isEmpty()) {
            report(union.tag(), "has no values, so the union has no branches; add values");
        }
    }

    private void checkBranches(QapiUnion union, QapiEnum enumeration) {
        Set<String> values = new HashSet<>();
        for (QapiValue value : enumeration.values()) {
            values.add(value.name());
        }
        for (QapiBranch branch : union.branches()) {
            if (!values.contains(branch.name())) {
                report(branch, "is not a value of the " + enumeration.label() + "; correct the name, or add the value");
            }
            Optional<TypeDefinition> type = definition(branch.type());
            if (type.isEmpty() || !(type.get() instanceof ObjectDefinition || type.get() instanceof QapiSimpleUnion)) {
                report(branch, "has the type '" + branch.type() + "'; expected a struct or a union");
            }
        }
    }

    private Optional<TypeDefinition> definition(QapiType type) {
        return type instanceof QapiType.Named named ? schema.type(named.name()) : Optional.empty();
    }

    private void report(QapiReference tag, String message) {
        report.report(DiagnosticId.SCHEMA_TYPE, tag.location(), "the discriminator '" + tag.name() + "' " + message);
    }

    private void report(QapiBranch branch, String message) {
        report.report(DiagnosticId.SCHEMA_TYPE, branch.location(), "the branch '" + branch.name() + "' " + message);
    }
}
