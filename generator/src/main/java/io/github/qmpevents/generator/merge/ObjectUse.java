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
 * An object as one spec has it at a place. Immutable.
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
     * Returns all objects that a type stands for: that of each case of a union, and that of a case that adds nothing. A case that leads
     * back to its union has no more members than that.
     */
    static List<ObjectUse> all(TypeUse use) {
        return all(use, new HashSet<>());
    }

    private static List<ObjectUse> all(TypeUse use, Set<Type> enclosing) {
        ObjectUse common = common(use);
        List<ObjectUse> all = new ArrayList<>();
        all.add(common);
        if (use.resolved() instanceof UnionType union && enclosing.add(union)) {
            for (UnionCase each : union.cases()) {
                for (ObjectUse added : all(use.with(each.type()), enclosing)) {
                    List<Member> members = new ArrayList<>(common.members());
                    members.addAll(added.members());
                    all.add(new ObjectUse(use, members));
                }
            }
            enclosing.remove(union);
        }
        return all;
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
