package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Choice;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import io.github.qmpevents.generator.introspection.IntrospectedType.Enumeration;
import io.github.qmpevents.generator.introspection.IntrospectedType.Primitive;
import io.github.qmpevents.generator.introspection.IntrospectedType.Sequence;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversion of an introspected schema to a spec. QEMU sends no names of types, so each type is inlined where it is
 * used; only a recursive type gets a name, made from its number.
 */
final class ReplyModel implements IntrospectedType.Visitor<Type> {
    private final IntrospectedSchema schema;
    private final TypeGraph graph;
    private final Map<String, NamedDefinition> definitions = new LinkedHashMap<>();

    private ReplyModel(IntrospectedSchema schema, TypeGraph graph) {
        this.schema = schema;
        this.graph = graph;
    }

    static Spec of(IntrospectedSchema schema, TypeGraph graph, String fileName) {
        ReplyModel model = new ReplyModel(schema, graph);
        List<SpecEvent> events = new ArrayList<>();
        for (IntrospectedEvent event : schema.events()) {
            events.add(new SpecEvent(
                    event.name(), event.location(), description(event.features()), model.data(event), List.of()));
        }
        return new Spec(fileName, events, List.copyOf(model.definitions.values()));
    }

    private EventData data(IntrospectedEvent event) {
        if (schema.type(event.data()) instanceof Composite object
                && object.tag().isEmpty()) {
            List<Member> members = members(object.members());
            return members.isEmpty() ? new EventData.None() : new EventData.Declared(members);
        }
        return new EventData.Typed(type(event.data()));
    }

    private static Description description(List<String> features) {
        List<Feature> named = new ArrayList<>();
        for (String feature : features) {
            named.add(new Feature(feature, Optional.empty(), List.of()));
        }
        return new Description(List.of(), Optional.empty(), Optional.empty(), named);
    }

    private List<Member> members(List<IntrospectedMember> introspected) {
        List<Member> members = new ArrayList<>();
        for (IntrospectedMember member : introspected) {
            members.add(new Member(
                    member.name(),
                    member.location(),
                    type(member.type()),
                    member.isOptional() ? Presence.OPTIONAL : Presence.MANDATORY,
                    description(member.features())));
        }
        return members;
    }

    private Type type(String name) {
        IntrospectedType type = schema.type(name);
        if (!graph.isRecursive(name)) {
            return type.accept(this);
        }
        String given = "Type" + name;
        if (!definitions.containsKey(given)) {
            // Registered before it is complete, since it is recursive.
            definitions.put(given, definition(given, type.location(), new ObjectType(List.of())));
            definitions.put(given, definition(given, type.location(), (Definition) type.accept(this)));
        }
        return new ReferenceType(given);
    }

    private static NamedDefinition definition(String name, Location location, Definition definition) {
        return new NamedDefinition(name, location, Description.NONE, definition);
    }

    @Override
    public Type visit(Primitive type) {
        return switch (type.jsonType()) {
            case STRING -> ScalarType.STRING;
            case NUMBER -> ScalarType.NUMBER;
            case INT -> ScalarType.INTEGER;
            case BOOLEAN -> ScalarType.BOOLEAN;
            case NULL -> ScalarType.NULL;
            case VALUE -> ScalarType.ANY;
        };
    }

    @Override
    public Type visit(Enumeration type) {
        List<Value> values = new ArrayList<>();
        for (IntrospectedValue value : type.values()) {
            values.add(new Value(value.name(), description(value.features())));
        }
        return new ValueSetType(values, Extent.CLOSED);
    }

    @Override
    public Type visit(Sequence type) {
        return new ArrayType(type(type.element()));
    }

    @Override
    public Type visit(Composite type) {
        List<Member> members = members(type.members());
        if (type.tag().isEmpty()) {
            return new ObjectType(members);
        }
        List<UnionCase> cases = new ArrayList<>();
        for (Branch branch : type.branches()) {
            cases.add(new UnionCase(branch.value(), type(branch.type()), Description.NONE));
        }
        return new UnionType(Optional.empty(), members, type.tag().get(), cases);
    }

    /** Names the types of alternates by their kind of JSON value: they have no names in a reply. */
    @Override
    public Type visit(Choice type) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String name : type.types()) {
            Type alternative = type(name);
            alternatives.add(new Alternative(
                    ReplyCheck.jsonKind(schema.type(name)).alternativeName(), alternative, Description.NONE));
        }
        return new AlternateType(alternatives);
    }
}
