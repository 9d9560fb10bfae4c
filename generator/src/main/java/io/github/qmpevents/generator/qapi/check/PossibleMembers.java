package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members that an object may have: those that it always has, and those of all its branches. */
final class PossibleMembers {
    private final QapiSchema schema;
    private final Map<String, List<QapiMember>> found = new HashMap<>();

    PossibleMembers(QapiSchema schema) {
        this.schema = schema;
    }

    /** Returns the members of a branch, one for each name. */
    List<QapiMember> of(QapiBranch branch) {
        return branch.type() instanceof QapiType.Named named
                        && schema.type(named.name()).orElseThrow() instanceof ObjectDefinition object
                ? of(object)
                : List.of();
    }

    private List<QapiMember> of(ObjectDefinition object) {
        List<QapiMember> known = found.get(object.name());
        if (known != null) {
            return known;
        }
        Map<String, QapiMember> members = new LinkedHashMap<>();
        add(schema.members(object), members);
        if (object instanceof QapiUnion union) {
            for (QapiBranch branch : union.branches()) {
                add(of(branch), members);
            }
        }
        List<QapiMember> possible = new ArrayList<>(members.values());
        found.put(object.name(), possible);
        return possible;
    }

    private static void add(List<QapiMember> some, Map<String, QapiMember> members) {
        for (QapiMember member : some) {
            members.putIfAbsent(NameSet.inC(member.name()), member);
        }
    }
}
