package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType;
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
        if (tag.type() instanceof DeclaredType declared && declared.nested().isPresent()) {
            scope.reserve(declared.typeName().simpleName(), "the type of the tag");
        }
        List<JavaUnion.Case> named = new ArrayList<>();
        for (Constant constant : values.constants()) {
            String value = constant.value().text();
            Optional<String> record = scope.claimOrNumber(JavaNames.type(value), value, owner.location());
            if (record.isPresent()) {
                String free = TypeNaming.free(record.get(), enclosing);
                named.add(branch(free, constant, Optional.ofNullable(cases.get(value)), members, names.copy()));
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
     * @param common the common members, with the tag
     * @param names the names of the common members
     */
    private JavaUnion.Case branch(
            String record, Constant constant, Optional<UnionCase> branch, List<JavaMember> common, NameScope names) {
        List<String> within = TypeNaming.with(enclosing, record);
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
                name.nestedClass(record), constant.value().text(), constant.name(), description, own, inner);
    }
}
