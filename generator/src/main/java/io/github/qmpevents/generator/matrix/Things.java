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
    /** The path of the type that is visited, with a point at its end if it is not the outermost. */
    private final String prefix;

    private Things(String prefix) {
        this.prefix = prefix;
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
            String path = prefix + member.name();
            things.add(new Thing(Kind.MEMBER, path, member.isOptional() ? Presence.OPTIONAL : Presence.PRESENT));
            things.addAll(member.type().accept(new Things(path + ".")));
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
        String owner = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1) + " = ";
        List<Thing> things = new ArrayList<>();
        for (Value value : type.values()) {
            things.add(new Thing(Kind.VALUE, owner + "\"" + value.text() + "\"", Presence.PRESENT));
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
        String owner = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        for (UnionCase branch : type.cases()) {
            String path = owner + "[" + branch.value() + "]";
            things.add(new Thing(Kind.CASE, path, Presence.PRESENT));
            things.addAll(branch.type().accept(new Things(path + ".")));
        }
        return things;
    }

    @Override
    public List<Thing> visit(AlternateType type) {
        List<Thing> things = new ArrayList<>();
        String owner = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        for (Alternative alternative : type.alternatives()) {
            String path = owner + "[" + alternative.name() + "]";
            things.add(new Thing(Kind.CASE, path, Presence.PRESENT));
            things.addAll(alternative.type().accept(new Things(path + ".")));
        }
        return things;
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
