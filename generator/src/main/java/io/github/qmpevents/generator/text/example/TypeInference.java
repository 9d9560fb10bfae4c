package io.github.qmpevents.generator.text.example;

import io.github.qmpevents.generator.example.ExampleNumber;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.NullNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inference of types from the values in examples. */
public final class TypeInference {
    private TypeInference() {}

    /**
     * Returns the type of the values of one member; empty if they show none, or contradict each other.
     *
     * @param shown the value in each example
     */
    public static Optional<Type> type(List<ExampleValue> shown) {
        List<ExampleValue> telling =
                shown.stream().filter(s -> !(s.value() instanceof NullNode)).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        if (all(telling, ObjectNode.class)) {
            return Optional.of(new ObjectType(members(telling)));
        }
        if (all(telling, ArrayNode.class)) {
            return Optional.of(new ArrayType(element(telling)));
        }
        return scalar(telling);
    }

    private static Optional<Type> scalar(List<ExampleValue> shown) {
        if (all(shown, StringNode.class)) {
            return Optional.of(ScalarType.STRING);
        }
        if (all(shown, BooleanNode.class)) {
            return Optional.of(ScalarType.BOOLEAN);
        }
        if (all(shown, NumberNode.class)) {
            boolean whole = shown.stream()
                    .allMatch(s -> s.value() instanceof NumberNode number && new ExampleNumber(number).isLong());
            return Optional.of(whole ? ScalarType.INTEGER : ScalarType.NUMBER);
        }
        return Optional.empty();
    }

    private static boolean all(List<ExampleValue> shown, Class<? extends JsonNode> kind) {
        return shown.stream().allMatch(s -> kind.isInstance(s.value()));
    }

    /** Returns the members of all objects among the values, in order of appearance. All are optional. */
    public static List<Member> members(List<ExampleValue> shown) {
        Map<String, List<ExampleValue>> byName = new LinkedHashMap<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (ExampleValue s : shown) {
            if (s.value() instanceof ObjectNode object) {
                object.members().forEach((name, member) -> {
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(s.with(member.value()));
                    indexes.putIfAbsent(name, member.offset());
                });
            }
        }
        List<Member> members = new ArrayList<>();
        byName.forEach((name, values) -> {
            Optional<Type> type = type(values);
            members.add(new Member(
                    name,
                    values.get(0).example().at(indexes.getOrDefault(name, 0)),
                    type.orElse(ScalarType.ANY),
                    Presence.OPTIONAL,
                    Description.NONE,
                    type.isPresent() ? Optional.empty() : Optional.of(new Conclusion(Part.TYPE, Optional.empty()))));
        });
        return members;
    }

    private static Type element(List<ExampleValue> arrays) {
        List<ExampleValue> elements =
                arrays.stream().flatMap(ExampleValue::elements).toList();
        return type(elements).orElse(ScalarType.ANY);
    }
}
