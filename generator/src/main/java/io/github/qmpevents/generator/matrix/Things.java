package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
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

/** Lists what is in an event or definition. */
final class Things implements Type.Visitor<List<Thing>>, EventData.Visitor<List<Thing>> {
    /** The path of the thing whose type is visited; empty for the event or definition itself. */
    private final String owner;

    private Things(String owner) {
        this.owner = owner;
    }

    static List<Thing> of(Event event) {
        return with(new Thing(Kind.EVENT, "", Presence.PRESENT), event.data().accept(new Things("")));
    }

    static List<Thing> of(NamedDefinition definition) {
        return with(
                new Thing(Kind.DEFINITION, "", Presence.PRESENT),
                definition.definition().accept(new Things("")));
    }

    private static List<Thing> with(Thing first, List<Thing> others) {
        List<Thing> things = new ArrayList<>();
        things.add(first);
        things.addAll(others);
        return things;
    }

    private List<Thing> members(List<Member> members) {
        List<Thing> things = new ArrayList<>();
        for (Member member : members) {
            String path = owner.isEmpty() ? member.name() : owner + "." + member.name();
            things.add(new Thing(Kind.MEMBER, path, member.isOptional() ? Presence.OPTIONAL : Presence.PRESENT));
            things.addAll(member.type().accept(new Things(path)));
        }
        return things;
    }

    @Override
    public List<Thing> visit(ScalarType type) {
        return List.of();
    }

    @Override
    public List<Thing> visit(ArrayType type) {
        return type.element().accept(this);
    }

    @Override
    public List<Thing> visit(ReferenceType type) {
        return List.of();
    }

    @Override
    public List<Thing> visit(ValueSetType type) {
        String prefix = owner.isEmpty() ? "" : owner + " = ";
        List<Thing> things = new ArrayList<>();
        for (Value value : type.values()) {
            things.add(new Thing(Kind.VALUE, prefix + "\"" + value.text() + "\"", Presence.PRESENT));
        }
        return things;
    }

    @Override
    public List<Thing> visit(ObjectType type) {
        return members(type.members());
    }

    @Override
    public List<Thing> visit(UnionType type) {
        List<Thing> things = new ArrayList<>(members(type.members()));
        for (UnionCase branch : type.cases()) {
            things.addAll(branch(branch.value(), branch.type()));
        }
        return things;
    }

    @Override
    public List<Thing> visit(AlternateType type) {
        List<Thing> things = new ArrayList<>();
        for (Alternative alternative : type.alternatives()) {
            things.addAll(branch(alternative.name(), alternative.type()));
        }
        return things;
    }

    private List<Thing> branch(String name, Type type) {
        String path = owner + "[" + name + "]";
        return with(new Thing(Kind.CASE, path, Presence.PRESENT), type.accept(new Things(path)));
    }

    @Override
    public List<Thing> visit(EventData.None data) {
        return List.of();
    }

    @Override
    public List<Thing> visit(EventData.Declared data) {
        return members(data.members());
    }

    @Override
    public List<Thing> visit(EventData.Typed data) {
        return data.type().accept(this);
    }

    @Override
    public List<Thing> visit(EventData.Undeclared data) {
        return members(data.members());
    }
}
