package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A spec as JSON. What the text says and what the examples show are kept apart: a member without a type is
 * {@code "type": "unknown"} with {@code inferredFromExample}, and members that only an example has are
 * {@code inferredMembers}.
 */
final class SpecJson {
    private final JsonGenerator json;

    private SpecJson(JsonGenerator json) {
        this.json = json;
    }

    /** The JSON, in lines. */
    static String of(Spec spec) {
        return JsonText.pretty(json -> new SpecJson(json).write(spec));
    }

    private void write(Spec spec) {
        json.writeStartObject();
        json.writeArrayPropertyStart("events");
        spec.events().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Event event) {
        json.writeStartObject();
        json.writeStringProperty("name", event.name());
        json.writeNumberProperty("line", event.location().line());
        json.writeBooleanProperty("hasData", !(event.data() instanceof EventData.None));
        if (event.data() instanceof EventData.Undeclared undeclared) {
            write(undeclared);
        } else {
            write("members", event.data().members());
        }
        json.writeEndObject();
    }

    private void write(EventData.Undeclared data) {
        if (data.externalType().isPresent()) {
            json.writeStringProperty("externalType", data.externalType().get());
        } else {
            json.writeBooleanProperty("proseData", true);
        }
        write("members", List.of());
        if (!data.members().isEmpty()) {
            write("inferredMembers", data.members());
        }
    }

    private void write(String property, List<Member> members) {
        json.writeArrayPropertyStart(property);
        members.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Member member) {
        json.writeStartObject();
        json.writeStringProperty("name", member.name());
        json.writeNumberProperty("line", member.location().line());
        json.writeStringProperty("type", member.type().label());
        json.writeBooleanProperty("optional", member.isOptional());
        write(member.type());
        json.writeEndObject();
    }

    private void write(Type type) {
        if (type instanceof UnknownType unknown) {
            write(unknown);
        } else {
            writeValues(type);
            write("members", type instanceof ObjectType object ? object.members() : List.of());
        }
    }

    private void write(UnknownType unknown) {
        Optional<Type> inferred = unknown.inferred();
        unknown.externalType().ifPresent(name -> json.writeStringProperty("externalType", name));
        inferred.ifPresent(type -> json.writeStringProperty("inferredFromExample", type.label()));
        inferred.ifPresentOrElse(this::writeValues, () -> json.writeNullProperty("values"));
        write("members", List.of());
        if (inferred.orElse(unknown) instanceof ObjectType object) {
            write("inferredMembers", object.members());
        }
    }

    private void writeValues(Type type) {
        if (!(type instanceof ValueSetType set)) {
            json.writeNullProperty("values");
            return;
        }
        json.writeArrayPropertyStart("values");
        set.values().stream().map(Value::text).forEach(json::writeString);
        json.writeEndArray();
        if (set.extent() == Type.Extent.OPEN) {
            json.writeBooleanProperty("open", true);
        }
    }
}
