package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A visitor that writes the keys of a type into an open JSON object. */
final class TypeJson implements Type.Visitor<JsonGenerator> {
    private final JsonGenerator json;
    private final SpecJson spec;

    TypeJson(JsonGenerator json, SpecJson spec) {
        this.json = json;
        this.spec = spec;
    }

    /** Writes the stated and the inferred type of a member. */
    void write(Member member) {
        Optional<Conclusion> conclusion = member.conclusion();
        if (conclusion.isEmpty() || conclusion.get().part() != Conclusion.Part.TYPE) {
            boolean isNumber = conclusion.isPresent() && conclusion.get().part() == Conclusion.Part.WHOLENESS;
            json.writeStringProperty("type", isNumber ? "number" : member.type().label());
            writePresence(member);
            member.type().accept(this);
            return;
        }
        Type type = member.type();
        json.writeStringProperty("type", "unknown");
        writePresence(member);
        conclusion.get().externalType().ifPresent(name -> json.writeStringProperty("externalType", name));
        if (type != ScalarType.ANY) {
            json.writeStringProperty("inferredFromExample", type.label());
        }
        writeValues(type);
        spec.write("members", List.of());
        if (type instanceof ObjectType object) {
            spec.write("inferredMembers", object.members());
        }
    }

    private void writePresence(Member member) {
        json.writeBooleanProperty("optional", member.presence() == Presence.OPTIONAL);
    }

    private void writeValues(Type type) {
        if (type instanceof ValueSetType set) {
            writeValues(set);
        } else {
            json.writeNullProperty("values");
        }
    }

    private void writeValues(ValueSetType set) {
        json.writeArrayPropertyStart("values");
        for (Value value : set.values()) {
            json.writeString(value.text());
        }
        json.writeEndArray();
        writeDetails(set.values());
        if (set.extent() == Extent.OPEN) {
            json.writeBooleanProperty("open", true);
        }
    }

    /** Writes an object for each value that has more than a name. */
    private void writeDetails(List<Value> values) {
        List<Value> described = new ArrayList<>(values);
        described.removeIf(value -> value.description().equals(Description.NONE));
        if (described.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("valueDetails");
        for (Value value : described) {
            json.writeStartObject();
            json.writeStringProperty("name", value.text());
            spec.write(value.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public JsonGenerator visit(ScalarType type) {
        type.min().ifPresent(min -> json.writeNumberProperty("min", min));
        type.max().ifPresent(max -> json.writeNumberProperty("max", max));
        writeValues(type);
        spec.write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(ArrayType type) {
        json.writeObjectPropertyStart("element");
        json.writeStringProperty("type", type.element().label());
        type.element().accept(this);
        json.writeEndObject();
        writeValues(type);
        spec.write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(ReferenceType type) {
        writeValues(type);
        spec.write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(ValueSetType type) {
        writeValues(type);
        spec.write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(ObjectType type) {
        writeBase(type.base());
        writeValues(type);
        spec.write("members", type.members());
        return json;
    }

    private void writeBase(Optional<String> base) {
        base.ifPresent(name -> json.writeStringProperty("base", name));
    }

    @Override
    public JsonGenerator visit(UnionType type) {
        writeBase(type.base());
        spec.write("members", type.members());
        json.writeStringProperty("tag", type.tag());
        json.writeArrayPropertyStart("cases");
        for (UnionCase branch : type.cases()) {
            json.writeStartObject();
            json.writeStringProperty("value", branch.value());
            write(branch.type(), branch.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        return json;
    }

    @Override
    public JsonGenerator visit(AlternateType type) {
        json.writeArrayPropertyStart("alternatives");
        for (Alternative alternative : type.alternatives()) {
            json.writeStartObject();
            json.writeStringProperty("name", alternative.name());
            write(alternative.type(), alternative.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        return json;
    }

    private void write(Type type, Description description) {
        json.writeStringProperty("type", type.label());
        type.accept(this);
        spec.write(description);
    }
}
