package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A visitor that builds the types of members, and records the definitions that they use. */
final class TypeBuilder implements QapiType.Visitor<Type> {
    private final QapiSchema schema;
    private final Descriptions descriptions;
    private final Set<String> reached = new HashSet<>();
    /** The members of each object, built once, since a thousand objects may share a base. */
    private final Map<String, List<Member>> membersByName = new HashMap<>();
    /** The definitions to build. A queue instead of recursion, since chains of definitions may be long. */
    private final Deque<String> due = new ArrayDeque<>();

    TypeBuilder(QapiSchema schema, Descriptions descriptions) {
        this.schema = schema;
        this.descriptions = descriptions;
    }

    /** Returns the next definition to build; empty if none is left. Returns each definition once. */
    Optional<String> nextReached() {
        return Optional.ofNullable(due.poll());
    }

    /** Records that a definition is used. Returns its name. */
    String reach(String name) {
        if (reached.add(name)) {
            due.add(name);
        }
        return name;
    }

    Type type(QapiType type) {
        return type.accept(this);
    }

    @Override
    public Type visit(QapiType.BuiltIn type) {
        return switch (type) {
            case STR -> ScalarType.STRING;
            case NUMBER -> ScalarType.NUMBER;
            case INT, INT64 -> ScalarType.INT64;
            case INT8 -> ScalarType.INT8;
            case INT16 -> ScalarType.INT16;
            case INT32 -> ScalarType.INT32;
            case UINT8 -> ScalarType.UINT8;
            case UINT16 -> ScalarType.UINT16;
            case UINT32 -> ScalarType.UINT32;
            case UINT64, SIZE -> ScalarType.UINT64;
            case BOOL -> ScalarType.BOOLEAN;
            case NULL -> ScalarType.NULL;
            case ANY -> ScalarType.ANY;
        };
    }

    /** Returns a string for an enum without values: a value set must have values, and no QEMU sends such an enum. */
    @Override
    public Type visit(QapiType.Named type) {
        boolean isEmptyEnum = schema.type(type.name()).orElse(null) instanceof QapiEnum enumeration
                && enumeration.values().isEmpty();
        return isEmptyEnum ? ScalarType.STRING : new ReferenceType(reach(type.name()));
    }

    @Override
    public Type visit(QapiType.ArrayOf type) {
        return new ArrayType(type(type.element()));
    }

    @Override
    public Type visit(QapiType.Nested type) {
        return new ObjectType(members(type.members(), Optional.empty()));
    }

    /**
     * Returns the members of an object, those of its base first. The object's comment may redescribe members of the
     * base.
     */
    List<Member> members(ObjectDefinition object) {
        List<Member> known = membersByName.get(object.name());
        if (known != null) {
            return known;
        }
        List<Member> members = new ArrayList<>();
        Optional<ObjectDefinition> base = schema.base(object);
        if (base.isPresent()) {
            members.addAll(described(members(base.get()), object.header().doc()));
        }
        members.addAll(members(object.members(), object.header().doc()));
        membersByName.put(object.name(), members);
        return members;
    }

    /** Returns members of another definition, with the descriptions of a comment if it describes them. */
    List<Member> described(List<Member> members, Optional<QapiDoc> doc) {
        List<Member> described = new ArrayList<>(members.size());
        for (Member member : members) {
            Optional<DocSection> section =
                    doc.flatMap(comment -> Optional.ofNullable(comment.members().get(member.name())));
            described.add(section.isPresent() ? descriptions.again(member, section.get()) : member);
        }
        return described;
    }

    /**
     * Returns members.
     *
     * @param doc the comment that describes their features
     */
    List<Member> members(List<QapiMember> members, Optional<QapiDoc> doc) {
        List<Member> built = new ArrayList<>(members.size());
        for (QapiMember member : members) {
            built.add(new Member(
                    member.name(),
                    member.location(),
                    type(member.type()),
                    member.isOptional() ? Presence.OPTIONAL : Presence.MANDATORY,
                    descriptions.of(member.name(), member.doc(), member.condition(), member.features(), doc)));
        }
        return built;
    }
}
