package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.TypeKind;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A merge of the types at one place in several specs. If one of them has a name, the result is that definition, merged
 * with the other types. Of several names, the newest one with the richest form counts. Lists of uses have the newest
 * spec first.
 */
final class TypeMerge {
    private final Definitions definitions;
    private final Agreement agreement;
    private final ObjectMerge objects;

    TypeMerge(Definitions definitions, Contradictions contradictions) {
        this.definitions = definitions;
        this.agreement = new Agreement(contradictions);
        this.objects = new ObjectMerge(this);
    }

    /**
     * Returns the type that reads the values of all types.
     *
     * @param name the name of the types' owner
     * @param uses the types; at least one
     */
    Type merge(String name, List<TypeUse> uses) {
        List<TypeUse> agreeing = agreement.of(name, uses);
        Class<? extends Type> form = form(agreeing);
        for (TypeUse use : agreeing) {
            if (use.refersTo(form)) {
                ReferenceType reference = (ReferenceType) use.type();
                definitions.unite(reference.name(), agreeing);
                return reference;
            }
        }
        return unnamed(name, agreeing);
    }

    /** Returns the content of a definition that reads the values of all types. */
    Definition define(String name, List<TypeUse> uses) {
        return (Definition) unnamed(name, agreement.of(name, uses));
    }

    /** Records that a definition is used. */
    void reach(String name) {
        definitions.reach(name);
    }

    /** Returns the form that wins over the others. */
    private static Class<? extends Type> form(List<TypeUse> uses) {
        for (Class<? extends Type> form : List.of(AlternateType.class, UnionType.class, ObjectType.class)) {
            for (TypeUse use : uses) {
                if (form.isInstance(use.resolved())) {
                    return form;
                }
            }
        }
        return ValueSetType.class;
    }

    private Type unnamed(String name, List<TypeUse> uses) {
        if (form(uses) == AlternateType.class) {
            return alternate(uses);
        }
        return switch (uses.get(0).kind()) {
            case STRING -> string(uses);
            case NUMBER -> number(uses);
            case ARRAY ->
                new ArrayType(merge(name, uses.stream().map(TypeUse::element).toList()));
            case OBJECT -> objects.merge(uses);
            case BOOLEAN, NULL, ANY, ALTERNATE -> uses.get(0).resolved();
        };
    }

    private static Type number(List<TypeUse> uses) {
        ScalarType widest = ScalarType.INTEGER;
        for (TypeUse use : uses) {
            widest = WidestNumber.of(widest, (ScalarType) use.resolved());
        }
        return widest;
    }

    /** Returns the values of all value sets. If a spec states no values, the result is open to others. */
    private static Type string(List<TypeUse> uses) {
        List<ValueSetType> sets = new ArrayList<>();
        Extent extent = Extent.CLOSED;
        for (TypeUse use : uses) {
            if (use.resolved() instanceof ValueSetType set) {
                sets.add(set);
                extent = set.extent() == Extent.OPEN ? Extent.OPEN : extent;
            } else if (use.evidence() == Evidence.STATED) {
                extent = Extent.OPEN;
            }
        }
        return sets.isEmpty() ? ScalarType.STRING : new ValueSetType(values(sets), extent);
    }

    private static List<Value> values(List<ValueSetType> sets) {
        List<Collection<String>> texts = new ArrayList<>();
        Map<String, List<Description>> descriptions = new LinkedHashMap<>();
        for (ValueSetType set : sets) {
            texts.add(set.values().stream().map(Value::text).toList());
            for (Value value : set.values()) {
                descriptions
                        .computeIfAbsent(value.text(), text -> new ArrayList<>())
                        .add(value.description());
            }
        }
        List<Value> values = new ArrayList<>();
        for (String text : NameOrder.merge(texts)) {
            values.add(new Value(
                    text, DescriptionMerge.merge(descriptions.getOrDefault(text, List.of(Description.NONE)))));
        }
        return values;
    }

    /**
     * Returns the types of all alternates, and the types in their place in other specs. Merges types of one kind of
     * JSON value regardless of their names: only the kind distinguishes them in a message.
     */
    private AlternateType alternate(List<TypeUse> uses) {
        List<List<TypeKind>> orders = new ArrayList<>();
        Map<TypeKind, Alternatives> byKind = new EnumMap<>(TypeKind.class);
        for (TypeUse use : uses) {
            List<TypeKind> kinds = new ArrayList<>();
            for (Alternative alternative : alternatives(use)) {
                TypeUse type = use.with(alternative.type());
                kinds.add(type.kind());
                byKind.computeIfAbsent(type.kind(), Alternatives::new).add(alternative, type);
            }
            orders.add(kinds);
        }
        Map<String, Alternative> named = new LinkedHashMap<>();
        for (TypeKind kind : NameOrder.merge(orders)) {
            Alternatives alternatives = byKind.getOrDefault(kind, new Alternatives(kind));
            String free = named.containsKey(alternatives.name()) ? kind.alternativeName() : alternatives.name();
            named.put(
                    free,
                    new Alternative(
                            free, merge(free, alternatives.types), DescriptionMerge.merge(alternatives.descriptions)));
        }
        return new AlternateType(List.copyOf(named.values()));
    }

    private static List<Alternative> alternatives(TypeUse use) {
        if (use.resolved() instanceof AlternateType alternate) {
            return alternate.alternatives();
        }
        return List.of(new Alternative(use.kind().alternativeName(), use.type(), Description.NONE));
    }

    /** The alternatives of one kind of JSON value. */
    private static final class Alternatives {
        private final TypeKind kind;
        private final List<TypeUse> types = new ArrayList<>();
        private final List<Description> descriptions = new ArrayList<>();
        private Optional<String> given = Optional.empty();

        Alternatives(TypeKind kind) {
            this.kind = kind;
        }

        void add(Alternative alternative, TypeUse type) {
            types.add(type);
            descriptions.add(alternative.description());
            if (given.isEmpty() && !alternative.name().equals(kind.alternativeName())) {
                given = Optional.of(alternative.name());
            }
        }

        /** Returns the newest name that a spec gives. */
        String name() {
            return given.orElse(kind.alternativeName());
        }
    }
}
