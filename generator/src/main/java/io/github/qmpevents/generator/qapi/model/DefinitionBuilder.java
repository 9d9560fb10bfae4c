package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiReference;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A visitor that builds the definitions of a model. */
final class DefinitionBuilder implements QapiDefinition.Visitor {
    /** The tag of a simple union, and its other member. */
    private static final String SIMPLE_TAG = "type";

    private static final String SIMPLE_DATA = "data";

    private final Descriptions descriptions;
    private final TypeBuilder types;
    private final Map<String, NamedDefinition> built = new HashMap<>();

    DefinitionBuilder(Descriptions descriptions, TypeBuilder types) {
        this.descriptions = descriptions;
        this.types = types;
    }

    /** Returns the definitions that were visited, by their names. */
    Map<String, NamedDefinition> built() {
        return built;
    }

    private void add(QapiDefinition definition, Definition type) {
        built.put(
                definition.name(),
                new NamedDefinition(
                        definition.name(), definition.location(), descriptions.of(definition.header()), type));
    }

    @Override
    public void visit(QapiEnum enumeration) {
        List<Value> values = new ArrayList<>();
        for (QapiValue value : enumeration.values()) {
            Description description = descriptions.of(
                    value.name(),
                    value.doc(),
                    value.condition(),
                    value.features(),
                    enumeration.header().doc());
            values.add(new Value(value.name(), description));
        }
        add(enumeration, new ValueSetType(values, Extent.CLOSED));
    }

    @Override
    public void visit(QapiStruct struct) {
        add(struct, new ObjectType(base(struct), types.members(struct)));
    }

    @Override
    public void visit(QapiUnion union) {
        List<UnionCase> cases = new ArrayList<>();
        for (QapiBranch branch : union.branches()) {
            cases.add(new UnionCase(branch.name(), types.type(branch.type()), description(branch, union)));
        }
        add(union, new UnionType(base(union), types.members(union), union.tag().name(), cases));
    }

    private Optional<String> base(ObjectDefinition object) {
        return object.base().map(QapiReference::name).map(types::reach);
    }

    private Description description(QapiBranch branch, QapiDefinition holder) {
        return descriptions.of(
                branch.name(),
                branch.doc(),
                branch.condition(),
                List.of(),
                holder.header().doc());
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        List<Value> values = new ArrayList<>();
        List<UnionCase> cases = new ArrayList<>();
        for (QapiBranch branch : union.branches()) {
            Description description = description(branch, union);
            values.add(new Value(branch.name(), description));
            Member data = mandatory(SIMPLE_DATA, branch.location(), types.type(branch.type()));
            cases.add(new UnionCase(branch.name(), new ObjectType(List.of(data)), description));
        }
        Member tag = mandatory(SIMPLE_TAG, union.location(), new ValueSetType(values, Extent.CLOSED));
        List<Member> members = types.described(List.of(tag), union.header().doc());
        add(union, new UnionType(Optional.empty(), members, SIMPLE_TAG, cases));
    }

    private static Member mandatory(String name, Location location, Type type) {
        return new Member(name, location, type, Presence.MANDATORY, Description.NONE);
    }

    @Override
    public void visit(QapiAlternate alternate) {
        List<Alternative> alternatives = new ArrayList<>();
        for (QapiBranch branch : alternate.branches()) {
            alternatives.add(new Alternative(branch.name(), types.type(branch.type()), description(branch, alternate)));
        }
        add(alternate, new AlternateType(alternatives));
    }

    @Override
    public void visit(QapiEvent event) {
        throw new IllegalArgumentException("no type: " + event.label());
    }

    @Override
    public void visit(QapiCommand command) {
        throw new IllegalArgumentException("no type: " + command.label());
    }
}
