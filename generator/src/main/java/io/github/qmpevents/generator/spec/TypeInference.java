package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.StringType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.spec.JsonValue.JsonArray;
import io.github.qmpevents.generator.spec.JsonValue.JsonBoolean;
import io.github.qmpevents.generator.spec.JsonValue.JsonNull;
import io.github.qmpevents.generator.spec.JsonValue.JsonNumber;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import io.github.qmpevents.generator.spec.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Concludes types from the values that examples show. */
final class TypeInference {
    private TypeInference() {}

    /**
     * The type of values that all show the same member; empty if they show none, or contradict each other.
     *
     * @param shown what each example shows
     */
    static Optional<Type> type(List<Shown> shown, Diagnostics diagnostics) {
        List<Shown> telling =
                shown.stream().filter(s -> !(s.value() instanceof JsonNull)).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        if (all(telling, JsonObject.class)) {
            return Optional.of(new ObjectType(members(telling, diagnostics)));
        }
        if (all(telling, JsonArray.class)) {
            return Optional.of(new ArrayType(element(telling, diagnostics)));
        }
        return scalar(telling);
    }

    private static Optional<Type> scalar(List<Shown> shown) {
        if (all(shown, JsonString.class)) {
            return Optional.of(new StringType());
        }
        if (all(shown, JsonBoolean.class)) {
            return Optional.of(new BooleanType());
        }
        if (all(shown, JsonNumber.class)) {
            boolean whole = shown.stream().allMatch(s -> s.value() instanceof JsonNumber number && number.isInteger());
            return Optional.of(whole ? new IntegerType() : new NumberType());
        }
        return Optional.empty();
    }

    private static boolean all(List<Shown> shown, Class<? extends JsonValue> kind) {
        return shown.stream().allMatch(s -> kind.isInstance(s.value()));
    }

    /** The members of all objects among the values, in the order in which they appear. None is known to be mandatory. */
    static List<Member> members(List<Shown> shown, Diagnostics diagnostics) {
        Map<String, List<Shown>> byName = new LinkedHashMap<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (Shown s : shown) {
            if (s.value() instanceof JsonObject object) {
                object.members().forEach((name, member) -> {
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(s.with(member.value()));
                    indexes.putIfAbsent(name, member.index());
                });
            }
        }
        List<Member> members = new ArrayList<>();
        byName.forEach((name, values) -> members.add(new Member(
                name,
                values.get(0).example().at(indexes.getOrDefault(name, 0), diagnostics),
                type(values, diagnostics).orElse(new UnknownType(Optional.empty(), Optional.empty())),
                Presence.OPTIONAL,
                "")));
        return members;
    }

    private static Type element(List<Shown> arrays, Diagnostics diagnostics) {
        List<Shown> elements = arrays.stream().flatMap(Shown::elements).toList();
        return type(elements, diagnostics).orElse(new UnknownType(Optional.empty(), Optional.empty()));
    }
}
