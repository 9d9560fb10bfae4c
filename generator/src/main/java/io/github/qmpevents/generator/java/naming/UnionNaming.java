package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.java.type.JavaValueSet.Constant;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.UnionCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choice of Java names for the parts of a union. */
final class UnionNaming {
    private final TypeNaming types;
    private final Owner owner;
    private final ClassName name;
    private final List<String> enclosing;

    UnionNaming(TypeNaming types, Owner owner, ClassName name, List<String> enclosing) {
        this.types = types;
        this.owner = owner;
        this.name = name;
        this.enclosing = enclosing;
    }

    JavaUnion name(UnionType type) {
        NameScope names = types.newScope();
        List<JavaMember> members = types.members(type.members(), names, enclosing);
        List<JavaMember> common = new ArrayList<>(members);
        JavaMember tag = take(common, type.tag());
        JavaValueSet values = types.valueSet(tag.type(), tag.member().type());
        Map<String, UnionCase> cases = new HashMap<>();
        for (UnionCase branch : type.cases()) {
            cases.put(branch.value(), branch);
        }
        NameScope scope = types.newScope();
        for (JavaMember member : members) {
            Optional<JavaDefinition> nested = member.type().nestedDefinition();
            if (nested.isPresent()) {
                scope.avoid(nested.get().typeName().simpleName());
            }
        }
        List<JavaUnion.Case> named = new ArrayList<>();
        for (Constant constant : values.constants()) {
            String value = constant.value().text();
            Optional<String> plain = JavaNames.type(value);
            Optional<String> free = plain.isPresent() ? Optional.of(TypeNaming.free(plain.get(), enclosing)) : plain;
            Optional<String> record = scope.claimOrNumber(free, value, owner.location());
            if (record.isPresent()) {
                // A type within a record with a number doesn't have the plain name either: a common member may have it.
                List<String> around = record.equals(plain) ? enclosing : TypeNaming.with(enclosing, plain.get());
                List<String> within = TypeNaming.with(around, record.get());
                Optional<UnionCase> branch = Optional.ofNullable(cases.get(value));
                named.add(branch(within, constant, branch, members, names.copy()));
            }
        }
        return new JavaUnion(name, owner.description(), tag, common, named);
    }

    private static JavaMember take(List<JavaMember> members, String tag) {
        for (JavaMember member : members) {
            if (member.member().name().equals(tag)) {
                members.remove(member);
                return member;
            }
        }
        throw new IllegalArgumentException("not a member: " + tag);
    }

    /**
     * Names a case. A value of the tag without a case adds no members.
     *
     * @param within the names of the types around the case, and its own
     * @param common the common members, with the tag
     * @param names the names of the common members
     */
    private JavaUnion.Case branch(
            List<String> within,
            Constant constant,
            Optional<UnionCase> branch,
            List<JavaMember> common,
            NameScope names) {
        types.limits().checkFileName(within, constant.value().text(), owner.location());
        Description description = branch.isPresent()
                ? branch.get().description()
                : constant.value().description();
        List<Member> added = List.of();
        Optional<DeclaredType> inner = Optional.empty();
        if (branch.isPresent()) {
            if (types.resolve(branch.get().type()) instanceof ObjectType object) {
                added = object.members();
            } else {
                Owner part = new Owner(constant.value().text(), owner.location(), description);
                inner = Optional.of((DeclaredType) types.type(branch.get().type(), part, within));
            }
        }
        List<JavaMember> own = types.members(added, names, within);
        List<JavaMember> all = new ArrayList<>(common);
        all.addAll(own);
        types.limits().checkCount(all, inner.isPresent() ? 1 : 0);
        types.limits().checkComponents(all, within);
        return new JavaUnion.Case(
                name.nestedClass(within.get(within.size() - 1)),
                constant.value().text(),
                constant.name(),
                description,
                own,
                inner);
    }
}
