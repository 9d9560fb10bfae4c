package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.UnionCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object at a place in one spec. Immutable.
 *
 * @param use the type that has the members
 * @param members members of the object
 */
record ObjectUse(TypeUse use, List<Member> members) {
    ObjectUse {
        members = List.copyOf(members);
    }

    /** Returns an object, or a union without its cases. */
    static ObjectUse common(TypeUse use) {
        return new ObjectUse(
                use,
                use.resolved() instanceof UnionType union ? union.members() : ((ObjectType) use.resolved()).members());
    }

    /**
     * Returns the possible objects of a type: one for a case that adds nothing, and one for each object or union that
     * cases use, with its members, regardless of the number of cases.
     */
    static List<ObjectUse> all(TypeUse use) {
        List<ObjectUse> all = new ArrayList<>();
        all.add(common(use));
        addCases(use, use, all, new HashSet<>());
        return all;
    }

    private static void addCases(TypeUse whole, TypeUse part, List<ObjectUse> all, Set<Type> known) {
        if (part.resolved() instanceof UnionType union && known.add(union)) {
            for (UnionCase each : union.cases()) {
                TypeUse added = whole.with(each.type());
                List<Member> members = new ArrayList<>(common(whole).members());
                members.addAll(common(added).members());
                all.add(new ObjectUse(whole, members));
                addCases(whole, added, all, known);
            }
        }
    }

    /** Returns the member with a name. */
    Optional<Member> member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Returns the type of the member with a name. */
    Optional<Type> typeOf(String name) {
        return member(name).map(member -> use.spec().resolve(member.type()));
    }
}
