package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A merge of the members of an object. */
final class MemberMerge {
    private final TypeMerge types;

    MemberMerge(TypeMerge types) {
        this.types = types;
    }

    /** The members with one name, and their types, the newest first. */
    private static final class SameName {
        private final List<Member> members = new ArrayList<>();
        private final List<TypeUse> uses = new ArrayList<>();

        void add(Member member, TypeUse use) {
            members.add(member);
            uses.add(use);
        }

        Description description() {
            return DescriptionMerge.merge(
                    members.stream().map(Member::description).toList());
        }

        /**
         * Returns the presence of the merged member. If not all specs have its condition, the merged description lacks
         * the condition, so the member becomes optional.
         */
        Presence presence(int objects, Description merged) {
            boolean isMandatory = members.size() == objects;
            for (Member member : members) {
                isMandatory &= member.presence() == Presence.MANDATORY
                        && (merged.condition().isPresent() || !member.isOptional());
            }
            return isMandatory ? Presence.MANDATORY : Presence.OPTIONAL;
        }

        /** Returns the part of the type that is not stated in any spec. */
        Optional<Conclusion> conclusion(Type merged) {
            Optional<Conclusion> best = Optional.empty();
            for (int i = 0; i < members.size(); i++) {
                Optional<Conclusion> conclusion = members.get(i).conclusion();
                if (conclusion.isEmpty() && uses.get(i).evidence() == Evidence.STATED) {
                    return Optional.empty();
                }
                boolean isBetter = conclusion.isPresent() && conclusion.get().part() != Part.TYPE;
                if (best.isEmpty() || (isBetter && best.get().part() == Part.TYPE)) {
                    best = conclusion;
                }
            }
            return best.filter(known -> known.part() != Part.ELEMENT || merged instanceof ArrayType);
        }
    }

    /**
     * Returns the members of all objects. A member is mandatory if it is mandatory in all objects.
     *
     * @param objects the objects, the newest first
     */
    List<Member> merge(List<ObjectUse> objects) {
        Map<String, SameName> byName = new LinkedHashMap<>();
        // The objects of one spec have one order.
        Map<TypeUse, Set<String>> orders = new LinkedHashMap<>();
        for (ObjectUse object : objects) {
            Set<String> names = orders.computeIfAbsent(object.use(), use -> new LinkedHashSet<>());
            for (Member member : object.members()) {
                names.add(member.name());
                byName.computeIfAbsent(member.name(), name -> new SameName())
                        .add(member, object.use().member(member));
            }
        }
        List<Member> merged = new ArrayList<>();
        for (String name : NameOrder.merge(List.copyOf(orders.values()))) {
            SameName same = byName.getOrDefault(name, new SameName());
            Type type = types.merge(name, same.uses);
            Description description = same.description();
            merged.add(new Member(
                    name,
                    same.members.get(0).location(),
                    type,
                    same.presence(objects.size(), description),
                    description,
                    same.conclusion(type)));
        }
        return merged;
    }
}
