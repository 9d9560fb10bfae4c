package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Choice;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import io.github.qmpevents.generator.introspection.IntrospectedType.Enumeration;
import io.github.qmpevents.generator.introspection.IntrospectedType.JsonType;
import io.github.qmpevents.generator.introspection.IntrospectedType.Primitive;
import io.github.qmpevents.generator.introspection.IntrospectedType.Sequence;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A reader of the entries of an introspection reply: events and types. It skips commands. */
final class EntryReader {
    private final List<IntrospectedEvent> events = new ArrayList<>();
    private final Map<String, IntrospectedType> types = new LinkedHashMap<>();

    List<IntrospectedEvent> events() {
        return events;
    }

    Map<String, IntrospectedType> types() {
        return types;
    }

    /** Reads an entry. */
    void read(Entry entry) throws ReplyException {
        String name = entry.string("name");
        String metaType = entry.string("meta-type");
        switch (metaType) {
            case "command" -> {}
            case "event" ->
                events.add(new IntrospectedEvent(
                        entry.location(), name, entry.string("arg-type"), entry.strings("features")));
            case "builtin" -> types.put(name, new Primitive(entry.location(), jsonType(entry)));
            case "enum" -> types.put(name, new Enumeration(entry.location(), values(entry)));
            case "array" -> types.put(name, new Sequence(entry.location(), entry.string("element-type")));
            case "object" -> types.put(name, composite(entry));
            case "alternate" -> types.put(name, choice(entry));
            default ->
                throw new ReplyException(
                        entry.node().offset(),
                        "the meta-type \"" + metaType
                                + "\" is unknown; expected builtin, enum, array, object, alternate, command or event");
        }
    }

    private static JsonType jsonType(Entry entry) throws ReplyException {
        String name = entry.string("json-type");
        for (JsonType type : JsonType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw new ReplyException(entry.node().offset(), "the json-type \"" + name + "\" is unknown");
    }

    /**
     * Reads the values of an enum. Up to QEMU 6.1 they are strings; later they are also objects, which may have
     * features.
     */
    private static List<IntrospectedValue> values(Entry entry) throws ReplyException {
        List<IntrospectedValue> values = new ArrayList<>();
        if (entry.has("members")) {
            for (Entry value : entry.entries("members")) {
                values.add(new IntrospectedValue(value.location(), value.string("name"), value.strings("features")));
            }
            return values;
        }
        for (JsonNode value : entry.array("values").elements()) {
            if (!(value instanceof StringNode name)) {
                throw new ReplyException(value.offset(), "this value is " + value.kind() + "; expected a string");
            }
            values.add(new IntrospectedValue(entry.source().at(value.offset()), name.text(), List.of()));
        }
        return values;
    }

    private static Composite composite(Entry entry) throws ReplyException {
        List<IntrospectedMember> members = new ArrayList<>();
        for (Entry member : entry.entries("members")) {
            members.add(new IntrospectedMember(
                    member.location(),
                    member.string("name"),
                    member.string("type"),
                    member.has("default"),
                    member.strings("features")));
        }
        List<Branch> branches = new ArrayList<>();
        if (entry.has("variants")) {
            for (Entry branch : entry.entries("variants")) {
                branches.add(new Branch(branch.location(), branch.string("case"), branch.string("type")));
            }
        }
        return new Composite(
                entry.location(),
                members,
                entry.has("tag") ? Optional.of(entry.string("tag")) : Optional.empty(),
                branches,
                entry.strings("features"));
    }

    private static Choice choice(Entry entry) throws ReplyException {
        List<String> names = new ArrayList<>();
        for (Entry member : entry.entries("members")) {
            names.add(member.string("type"));
        }
        return new Choice(entry.location(), names);
    }
}
