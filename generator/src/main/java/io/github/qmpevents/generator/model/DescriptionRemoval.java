package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.ArrayList;
import java.util.List;

/** A visitor that removes the descriptions and examples of a spec. Names, types, releases and conditions stay. */
final class DescriptionRemoval implements EventData.Visitor<EventData>, Type.Visitor<Type> {
    private DescriptionRemoval() {}

    static Spec from(Spec spec) {
        DescriptionRemoval removal = new DescriptionRemoval();
        List<SpecEvent> events = new ArrayList<>();
        for (SpecEvent event : spec.events()) {
            events.add(new SpecEvent(
                    event.name(),
                    event.location(),
                    event.description().withoutWords(),
                    event.data().accept(removal),
                    List.of()));
        }
        List<NamedDefinition> definitions = new ArrayList<>();
        for (NamedDefinition definition : spec.definitions()) {
            definitions.add(new NamedDefinition(
                    definition.name(),
                    definition.location(),
                    definition.description().withoutWords(),
                    (Definition) definition.definition().accept(removal)));
        }
        return new Spec(spec.fileName(), events, definitions);
    }

    private List<Member> members(List<Member> members) {
        List<Member> stripped = new ArrayList<>();
        for (Member member : members) {
            stripped.add(new Member(
                    member.name(),
                    member.location(),
                    member.type().accept(this),
                    member.presence(),
                    member.description().withoutWords(),
                    member.conclusion()));
        }
        return stripped;
    }

    @Override
    public EventData visit(EventData.None data) {
        return data;
    }

    @Override
    public EventData visit(EventData.Declared data) {
        return new EventData.Declared(data.type(), members(data.members()));
    }

    @Override
    public EventData visit(EventData.Typed data) {
        return new EventData.Typed(data.type().accept(this));
    }

    @Override
    public EventData visit(EventData.Undeclared data) {
        return new EventData.Undeclared("", data.externalType(), members(data.members()));
    }

    @Override
    public Type visit(ScalarType type) {
        return type;
    }

    @Override
    public Type visit(ArrayType type) {
        return new ArrayType(type.element().accept(this));
    }

    @Override
    public Type visit(ReferenceType type) {
        return type;
    }

    @Override
    public Type visit(ValueSetType type) {
        List<Value> values = new ArrayList<>();
        for (Value value : type.values()) {
            values.add(new Value(value.text(), value.description().withoutWords()));
        }
        return new ValueSetType(values, type.extent());
    }

    @Override
    public Type visit(ObjectType type) {
        return new ObjectType(type.base(), members(type.members()));
    }

    @Override
    public Type visit(UnionType type) {
        List<UnionCase> cases = new ArrayList<>();
        for (UnionCase branch : type.cases()) {
            cases.add(new UnionCase(
                    branch.value(),
                    branch.type().accept(this),
                    branch.description().withoutWords()));
        }
        return new UnionType(type.base(), members(type.members()), type.tag(), cases);
    }

    @Override
    public Type visit(AlternateType type) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Alternative alternative : type.alternatives()) {
            alternatives.add(new Alternative(
                    alternative.name(),
                    alternative.type().accept(this),
                    alternative.description().withoutWords()));
        }
        return new AlternateType(alternatives);
    }
}
