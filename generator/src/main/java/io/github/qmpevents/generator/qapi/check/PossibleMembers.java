package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The possible members of objects: their common members, and those of all branches. An object has at most {@value
 * SourceLimits#MAX_MEMBERS} of them, so that the time for later checks is proportional to the size of the schema.
 */
final class PossibleMembers {
    private final QapiSchema schema;
    private final Map<String, Map<String, QapiMember>> found = new HashMap<>();

    PossibleMembers(QapiSchema schema) {
        this.schema = schema;
    }

    /** Reports the first object with too many members. */
    void check(Diagnostics diagnostics) {
        for (QapiDefinition definition : schema.definitions()) {
            if (definition instanceof ObjectDefinition object && of(object).size() > SourceLimits.MAX_MEMBERS) {
                DefinitionReport.on(object, diagnostics)
                        .report(
                                DiagnosticId.MEMBER_COUNT,
                                object.location(),
                                "it has more than " + SourceLimits.MAX_MEMBERS
                                        + " members, including those of its bases and branches; no schema needs that");
                return;
            }
        }
    }

    /** Returns the members of a branch by their names in C. */
    Map<String, QapiMember> of(QapiBranch branch) {
        Optional<ObjectDefinition> object =
                branch.type() instanceof QapiType.Named named ? schema.object(named.name()) : Optional.empty();
        return object.isPresent() ? of(object.get()) : Map.of();
    }

    private Map<String, QapiMember> of(ObjectDefinition object) {
        Map<String, QapiMember> known = found.get(object.name());
        if (known != null) {
            return known;
        }
        Optional<ObjectDefinition> base = schema.base(object);
        Map<String, QapiMember> members = new LinkedHashMap<>();
        if (base.isPresent()) {
            addAll(of(base.get()), members);
        }
        add(object.members(), members);
        if (object instanceof QapiUnion union) {
            for (QapiBranch branch : union.branches()) {
                addAll(of(branch), members);
            }
        }
        found.put(object.name(), members);
        return members;
    }

    private static void add(List<QapiMember> some, Map<String, QapiMember> members) {
        for (QapiMember member : some) {
            members.putIfAbsent(NameSet.inC(member.name()), member);
        }
    }

    /** Adds members up to the limit: more would not change the result. */
    private static void addAll(Map<String, QapiMember> some, Map<String, QapiMember> members) {
        for (Map.Entry<String, QapiMember> one : some.entrySet()) {
            if (members.size() <= SourceLimits.MAX_MEMBERS) {
                members.putIfAbsent(one.getKey(), one.getValue());
            }
        }
    }
}
