package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;

/** A visitor that lists the parts of an event or definition. */
final class SpecParts implements Type.Visitor<List<SpecPart>>, EventData.Visitor<List<SpecPart>> {
    /** The path of the part with the visited type; empty for the event or definition itself. */
    private final String owner;

    private SpecParts(String owner) {
        this.owner = owner;
    }

    static List<SpecPart> of(SpecEvent event) {
        return with(new SpecPart(Kind.EVENT, "", Presence.PRESENT), event.data().accept(new SpecParts("")));
    }

    static List<SpecPart> of(NamedDefinition definition) {
        return with(
                new SpecPart(Kind.DEFINITION, "", Presence.PRESENT),
                definition.definition().accept(new SpecParts("")));
    }

    private static List<SpecPart> with(SpecPart first, List<SpecPart> others) {
        List<SpecPart> parts = new ArrayList<>();
        parts.add(first);
        parts.addAll(others);
        return parts;
    }

    private List<SpecPart> members(List<Member> members) {
        List<SpecPart> parts = new ArrayList<>();
        for (Member member : members) {
            String path = owner.isEmpty() ? member.name() : owner + "." + member.name();
            parts.add(new SpecPart(Kind.MEMBER, path, member.isOptional() ? Presence.OPTIONAL : Presence.PRESENT));
            parts.addAll(member.type().accept(new SpecParts(path)));
        }
        return parts;
    }

    @Override
    public List<SpecPart> visit(ScalarType type) {
        return List.of();
    }

    @Override
    public List<SpecPart> visit(ArrayType type) {
        return type.element().accept(this);
    }

    @Override
    public List<SpecPart> visit(ReferenceType type) {
        return List.of();
    }

    @Override
    public List<SpecPart> visit(ValueSetType type) {
        String prefix = owner.isEmpty() ? "" : owner + " = ";
        List<SpecPart> parts = new ArrayList<>();
        for (Value value : type.values()) {
            parts.add(new SpecPart(Kind.VALUE, prefix + "\"" + value.text() + "\"", Presence.PRESENT));
        }
        return parts;
    }

    @Override
    public List<SpecPart> visit(ObjectType type) {
        return members(type.members());
    }

    @Override
    public List<SpecPart> visit(UnionType type) {
        List<SpecPart> parts = new ArrayList<>(members(type.members()));
        for (UnionCase branch : type.cases()) {
            parts.addAll(branch(branch.value(), branch.type()));
        }
        return parts;
    }

    @Override
    public List<SpecPart> visit(AlternateType type) {
        List<SpecPart> parts = new ArrayList<>();
        for (Alternative alternative : type.alternatives()) {
            parts.addAll(branch(alternative.name(), alternative.type()));
        }
        return parts;
    }

    private List<SpecPart> branch(String name, Type type) {
        String path = owner + "[" + name + "]";
        return with(new SpecPart(Kind.CASE, path, Presence.PRESENT), type.accept(new SpecParts(path)));
    }

    @Override
    public List<SpecPart> visit(EventData.None data) {
        return List.of();
    }

    @Override
    public List<SpecPart> visit(EventData.Declared data) {
        return members(data.members());
    }

    @Override
    public List<SpecPart> visit(EventData.Typed data) {
        return data.type().accept(this);
    }

    @Override
    public List<SpecPart> visit(EventData.Undeclared data) {
        return members(data.members());
    }
}
