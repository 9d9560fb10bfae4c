package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.TypeKind;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A merge of objects and unions. */
final class ObjectMerge {
    private final TypeMerge types;
    private final MemberMerge members;

    ObjectMerge(TypeMerge types) {
        this.types = types;
        this.members = new MemberMerge(types);
    }

    /**
     * Returns a union if one of the types is a union and all of them always have its tag; otherwise an object with all
     * members of all types, including those of cases.
     *
     * @param uses objects and unions, the newest first
     */
    Definition merge(List<TypeUse> uses) {
        Optional<String> tag = tag(uses);
        if (tag.isPresent()) {
            return union(tag.get(), uses);
        }
        List<ObjectUse> objects = new ArrayList<>();
        for (TypeUse use : uses) {
            objects.addAll(ObjectUse.all(use));
        }
        return new ObjectType(base(uses), members.merge(objects));
    }

    private Optional<String> base(List<TypeUse> uses) {
        for (TypeUse use : uses) {
            Optional<String> base =
                    use.resolved() instanceof UnionType union ? union.base() : ((ObjectType) use.resolved()).base();
            if (base.isPresent()) {
                types.reach(base.get());
                return base;
            }
        }
        return Optional.empty();
    }

    /** Returns the tag with which all types can be read as one union. */
    private static Optional<String> tag(List<TypeUse> uses) {
        Optional<String> tag = Optional.empty();
        for (TypeUse use : uses) {
            if (use.resolved() instanceof UnionType union) {
                tag = tag.isEmpty() ? Optional.of(union.tag()) : tag;
            }
        }
        if (tag.isEmpty()) {
            return tag;
        }
        Set<String> common = new HashSet<>();
        Set<String> ofCases = new HashSet<>();
        for (TypeUse use : uses) {
            if (!hasTag(use, tag.get())) {
                return Optional.empty();
            }
            ObjectUse.common(use).members().forEach(member -> common.add(member.name()));
            ofCases.addAll(namesOfCases(use));
        }
        ofCases.retainAll(common);
        return ofCases.isEmpty() ? tag : Optional.empty();
    }

    private static boolean hasTag(TypeUse use, String tag) {
        if (use.resolved() instanceof UnionType union) {
            return union.tag().equals(tag);
        }
        ObjectUse object = ObjectUse.common(use);
        return object.member(tag).map(member -> !member.isOptional()).orElse(false)
                && object.typeOf(tag).map(TypeKind::of).equals(Optional.of(TypeKind.STRING));
    }

    /** Returns the names of members that are only in cases. */
    private static Set<String> namesOfCases(TypeUse use) {
        Set<String> names = new HashSet<>();
        if (use.resolved() instanceof UnionType union) {
            for (UnionCase each : union.cases()) {
                for (ObjectUse added : ObjectUse.all(use.with(each.type()))) {
                    added.members().forEach(member -> names.add(member.name()));
                }
            }
        }
        return names;
    }

    private UnionType union(String tag, List<TypeUse> uses) {
        List<Member> common = members.merge(uses.stream().map(ObjectUse::common).toList());
        List<List<String>> orders = new ArrayList<>();
        Map<String, List<Description>> descriptions = new LinkedHashMap<>();
        for (TypeUse use : uses) {
            List<String> values = new ArrayList<>();
            if (use.resolved() instanceof UnionType union) {
                for (UnionCase each : union.cases()) {
                    values.add(each.value());
                    descriptions
                            .computeIfAbsent(each.value(), value -> new ArrayList<>())
                            .add(each.description());
                }
            }
            orders.add(values);
        }
        List<UnionCase> cases = new ArrayList<>();
        for (String value : NameOrder.merge(orders)) {
            List<TypeUse> added = new ArrayList<>();
            for (TypeUse use : uses) {
                added(use, tag, value).ifPresent(type -> added.add(use.with(type)));
            }
            cases.add(new UnionCase(
                    value,
                    types.merge(value, added),
                    DescriptionMerge.merge(descriptions.getOrDefault(value, List.of(Description.NONE)))));
        }
        return new UnionType(base(uses), common, tag, cases);
    }

    /** Returns the type that a spec adds for a value of the tag; empty if the spec does not list the value. */
    private static Optional<Type> added(TypeUse use, String tag, String value) {
        if (use.resolved() instanceof UnionType union) {
            for (UnionCase each : union.cases()) {
                if (each.value().equals(value)) {
                    return Optional.of(each.type());
                }
            }
        }
        Type tagType = ObjectUse.common(use).typeOf(tag).orElse(ScalarType.STRING);
        boolean isKnown = !(tagType instanceof ValueSetType set)
                || set.values().stream().map(Value::text).anyMatch(value::equals);
        return isKnown ? Optional.of(new ObjectType(List.of())) : Optional.empty();
    }
}
