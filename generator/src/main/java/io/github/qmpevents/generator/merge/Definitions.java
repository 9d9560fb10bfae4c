package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definitions with names that merged types use. Each name has one definition, merged from all definitions of this
 * name and from the types in its place in other specs. A definition is merged again when it gets another type. The
 * number of types is finite, so merging ends even for recursive types. Not thread-safe.
 */
final class Definitions {
    private final List<Spec> specs;
    private final Contradictions contradictions;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, NamedDefinition> merged = new HashMap<>();
    private final Deque<String> due = new ArrayDeque<>();

    /**
     * Creates a collection without definitions.
     *
     * @param specs the specs, the newest first
     */
    Definitions(List<Spec> specs, Contradictions contradictions) {
        this.specs = specs;
        this.contradictions = contradictions;
    }

    /**
     * The types to merge into one definition.
     *
     * @param named the definitions with the name, the newest first
     * @param types all types in the order of discovery, each type of a spec once
     */
    private record Group(List<NamedDefinition> named, Map<List<Object>, TypeUse> types) {
        boolean add(TypeUse use) {
            // The reference is kept: an alternate that gets this type as an alternative refers to it by its name.
            return types.putIfAbsent(List.of(use.age(), use.resolved(), use.evidence()), use.with(use.type())) == null;
        }

        List<TypeUse> newestFirst() {
            return types.values().stream()
                    .sorted(Comparator.comparingInt(TypeUse::age))
                    .toList();
        }
    }

    /** Records that a definition is used. */
    void reach(String name) {
        group(name);
    }

    /** Records that a definition replaces types. */
    void unite(String name, List<TypeUse> uses) {
        Group group = group(name);
        boolean isNew = false;
        for (TypeUse use : uses) {
            isNew |= !use.type().equals(new ReferenceType(name)) && group.add(use);
        }
        if (isNew && !due.contains(name)) {
            due.add(name);
        }
    }

    private Group group(String name) {
        Group known = groups.get(name);
        if (known != null) {
            return known;
        }
        Group group = new Group(new ArrayList<>(), new LinkedHashMap<>());
        List<TypeUse> uses = new ArrayList<>();
        for (int age = 0; age < specs.size(); age++) {
            Optional<NamedDefinition> found = specs.get(age).find(name);
            if (found.isPresent()) {
                NamedDefinition definition = found.get();
                TypeUse use = TypeUse.stated(age, specs.get(age), definition.definition(), definition.location());
                uses.add(use);
                addNamed(group, definition, use, uses.get(0));
            }
        }
        groups.put(name, group);
        due.add(name);
        return group;
    }

    /** Adds a definition, unless its kind differs from that of the newest: it would not fit the uses of the newest. */
    private void addNamed(Group group, NamedDefinition definition, TypeUse use, TypeUse newest) {
        if (use.kind() == newest.kind()) {
            group.named().add(definition);
            group.add(use);
        } else {
            contradictions.add(definition.name(), newest, use);
        }
    }

    /** Merges all definitions that are used directly or through others. */
    void mergeWith(TypeMerge types) {
        while (!due.isEmpty()) {
            String name = due.remove();
            Group group = group(name);
            NamedDefinition newest = group.named().get(0);
            merged.put(
                    name,
                    new NamedDefinition(
                            name,
                            newest.location(),
                            DescriptionMerge.merge(group.named().stream()
                                    .map(NamedDefinition::description)
                                    .toList()),
                            types.define(name, group.newestFirst())));
        }
    }

    /** Returns the merged definitions. */
    List<NamedDefinition> merged() {
        List<Collection<String>> orders = new ArrayList<>();
        for (Spec spec : specs) {
            orders.add(spec.definitions().stream().map(NamedDefinition::name).toList());
        }
        List<NamedDefinition> definitions = new ArrayList<>();
        for (String name : NameOrder.merge(orders)) {
            NamedDefinition definition = merged.get(name);
            if (definition != null) {
                definitions.add(definition);
            }
        }
        return definitions;
    }
}
