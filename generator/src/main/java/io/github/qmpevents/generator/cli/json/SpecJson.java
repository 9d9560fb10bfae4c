package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.cli.text.DocBlocks;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A spec as JSON. Stated and inferred facts are separate: a member without a type is {@code "type": "unknown"} with
 * {@code inferredFromExample}, and members that only an example has are {@code inferredMembers}. Most empty keys are
 * left out.
 */
public final class SpecJson implements EventData.Visitor<JsonGenerator> {
    private final JsonGenerator json;
    private final String fileName;

    private SpecJson(JsonGenerator json, String fileName) {
        this.json = json;
        this.fileName = fileName;
    }

    /** Returns the JSON, in lines. */
    public static String of(Spec spec) {
        return JsonText.pretty(json -> new SpecJson(json, spec.fileName()).write(spec));
    }

    private void write(Spec spec) {
        JsonText.begin(json);
        json.writeArrayPropertyStart("events");
        for (SpecEvent event : spec.events()) {
            write(event);
        }
        json.writeEndArray();
        if (!spec.definitions().isEmpty()) {
            json.writeArrayPropertyStart("definitions");
            for (NamedDefinition definition : spec.definitions()) {
                write(definition);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(SpecEvent event) {
        json.writeStartObject();
        json.writeStringProperty("name", event.name());
        write(event.location());
        json.writeBooleanProperty("hasData", !(event.data() instanceof EventData.None));
        event.data().accept(this);
        write(event.description());
        json.writeEndObject();
    }

    private void write(NamedDefinition definition) {
        json.writeStartObject();
        json.writeStringProperty("name", definition.name());
        write(definition.location());
        json.writeStringProperty("type", definition.definition().label());
        definition.definition().accept(new TypeJson(json, this));
        write(definition.description());
        json.writeEndObject();
    }

    /** Writes the file of a location unless it is the first file. */
    private void write(Location location) {
        Path name = Path.of(location.file()).getFileName();
        if (name != null && !name.toString().equals(fileName)) {
            json.writeStringProperty("file", location.file());
        }
        json.writeNumberProperty("line", location.line());
    }

    @Override
    public JsonGenerator visit(EventData.None data) {
        write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(EventData.Declared data) {
        data.type().ifPresent(type -> json.writeStringProperty("data", type));
        write("members", data.members());
        return json;
    }

    @Override
    public JsonGenerator visit(EventData.Typed data) {
        json.writeStringProperty("data", data.type().label());
        write("members", List.of());
        return json;
    }

    @Override
    public JsonGenerator visit(EventData.Undeclared data) {
        if (data.externalType().isPresent()) {
            json.writeStringProperty("externalType", data.externalType().get());
        } else {
            json.writeBooleanProperty("proseData", true);
        }
        write("members", List.of());
        if (!data.members().isEmpty()) {
            write("inferredMembers", data.members());
        }
        return json;
    }

    void write(String property, List<Member> members) {
        json.writeArrayPropertyStart(property);
        for (Member member : members) {
            write(member);
        }
        json.writeEndArray();
    }

    private void write(Member member) {
        json.writeStartObject();
        json.writeStringProperty("name", member.name());
        write(member.location());
        new TypeJson(json, this).write(member);
        write(member.description());
        json.writeEndObject();
    }

    void write(Description description) {
        description.since().ifPresent(since -> json.writeStringProperty("since", since));
        description.condition().ifPresent(condition -> json.writeStringProperty("if", condition));
        if (!description.features().isEmpty()) {
            json.writeArrayPropertyStart("features");
            for (Feature feature : description.features()) {
                write(feature);
            }
            json.writeEndArray();
        }
        writeWords(description.blocks());
    }

    private void write(Feature feature) {
        json.writeStartObject();
        json.writeStringProperty("name", feature.name());
        feature.condition().ifPresent(condition -> json.writeStringProperty("if", condition));
        writeWords(feature.blocks());
        json.writeEndObject();
    }

    private void writeWords(List<DocBlock> blocks) {
        if (!blocks.isEmpty()) {
            json.writeStringProperty("description", DocBlocks.text(blocks));
        }
    }
}
