package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is compared of a spec: one line for each event and member, indented as they nest. */
final class Outline {
    private Outline() {}

    static List<String> of(Spec spec) {
        List<String> lines = new ArrayList<>();
        for (Event event : spec.events()) {
            EventData data = event.data();
            boolean prose =
                    data instanceof EventData.Undeclared u && u.externalType().isEmpty();
            Object external =
                    data instanceof EventData.Undeclared u ? u.externalType().orElse(null) : null;
            lines.add(event(event.name(), event.location().line(), !(data instanceof EventData.None), prose, external));
            if (data instanceof EventData.Declared declared) {
                addMembers(declared.members(), 1, lines);
            }
        }
        return lines;
    }

    private static void addMembers(List<Member> members, int depth, List<String> lines) {
        for (Member member : members) {
            Type type = member.type();
            Type known =
                    type instanceof UnknownType unknown ? unknown.inferred().orElse(null) : type;
            lines.add(member(
                    depth,
                    member.name(),
                    member.location().line(),
                    type instanceof UnknownType ? "unknown" : name(type),
                    member.isOptional(),
                    known instanceof ValueSetType set
                            ? set.values().stream().map(Value::text).toList()
                            : null,
                    known instanceof ValueSetType set && set.extent() == Extent.OPEN,
                    type instanceof UnknownType unknown ? unknown.externalType().orElse(null) : null,
                    type instanceof UnknownType && known != null ? name(known) : null));
            if (type instanceof ObjectType object) {
                addMembers(object.members(), depth + 1, lines);
            }
        }
    }

    private static String name(Type type) {
        if (type instanceof IntegerType) {
            return "int";
        }
        if (type instanceof NumberType) {
            return "number";
        }
        if (type instanceof BooleanType) {
            return "bool";
        }
        if (type instanceof ArrayType) {
            return "array";
        }
        return type instanceof ObjectType ? "object" : "string";
    }

    /** The same of the JSON that says what is to be found. */
    static List<String> of(Map<String, @Nullable Object> json) {
        List<String> lines = new ArrayList<>();
        for (Map<String, @Nullable Object> event : objects(json.get("events"))) {
            lines.add(event(
                    event.get("name"),
                    event.get("line"),
                    event.get("hasData"),
                    isTrue(event.get("proseData")),
                    event.get("externalType")));
            addJsonMembers(event, 1, lines);
        }
        return lines;
    }

    private static void addJsonMembers(Map<String, @Nullable Object> parent, int depth, List<String> lines) {
        for (Map<String, @Nullable Object> member : objects(parent.get("members"))) {
            lines.add(member(
                    depth,
                    member.get("name"),
                    member.get("line"),
                    member.get("type"),
                    member.get("optional"),
                    member.get("values"),
                    isTrue(member.get("open")),
                    member.get("externalType"),
                    member.get("inferredFromExample")));
            addJsonMembers(member, depth + 1, lines);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object value) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(value);
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static String event(
            @Nullable Object name,
            @Nullable Object line,
            @Nullable Object hasData,
            boolean proseData,
            @Nullable Object externalType) {
        return line + ": " + name + " hasData=" + hasData + " proseData=" + proseData + " externalType=" + externalType;
    }

    private static String member(
            int depth,
            @Nullable Object name,
            @Nullable Object line,
            @Nullable Object type,
            @Nullable Object optional,
            @Nullable Object values,
            boolean open,
            @Nullable Object externalType,
            @Nullable Object inferred) {
        return line + ":" + "  ".repeat(depth) + name + " type=" + type + " optional=" + optional + " values=" + values
                + " open=" + open + " externalType=" + externalType + " inferredFromExample=" + inferred;
    }
}
