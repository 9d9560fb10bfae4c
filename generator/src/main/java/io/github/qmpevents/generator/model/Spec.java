package io.github.qmpevents.generator.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The content of a spec: events and definitions. Immutable. */
public final class Spec {
    private final String fileName;
    private final List<SpecEvent> events;
    private final List<NamedDefinition> definitions;
    private final Map<String, NamedDefinition> byName = new LinkedHashMap<>();

    /**
     * Creates a spec.
     *
     * @param fileName the name of its first file, without its directories
     * @param events the events in the order of the spec; their names differ
     * @param definitions the definitions with names that the events use, in the order of the spec; their names differ,
     *     and each reference has its definition
     */
    public Spec(String fileName, List<SpecEvent> events, List<NamedDefinition> definitions) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.events = List.copyOf(events);
        for (NamedDefinition definition : definitions) {
            byName.put(definition.name(), definition);
        }
        this.definitions = List.copyOf(byName.values());
    }

    /** Returns the name of the first file, without its directories. */
    public String fileName() {
        return fileName;
    }

    /** Returns the events in the order of the spec. */
    public List<SpecEvent> events() {
        return events;
    }

    /** Returns the definitions with names in the order of the spec. */
    public List<NamedDefinition> definitions() {
        return definitions;
    }

    /**
     * Returns the definition with a name.
     *
     * @throws IllegalArgumentException if there is no such definition
     */
    public NamedDefinition definition(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such definition: " + name));
    }

    /** Returns the definition with a name, if there is one. */
    public Optional<NamedDefinition> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns this spec without its descriptions and examples. Names, types, releases and conditions stay. */
    public Spec withoutDescriptions() {
        return DescriptionRemoval.from(this);
    }

    /** Returns this spec, reduced to the named events and the definitions that they use. */
    public Spec withEvents(Collection<String> names) {
        List<SpecEvent> named = new ArrayList<>(events);
        named.removeIf(event -> !names.contains(event.name()));
        Set<String> used = DefinitionUse.by(named, this);
        List<NamedDefinition> reached = new ArrayList<>(definitions);
        reached.removeIf(definition -> !used.contains(definition.name()));
        return new Spec(fileName, named, reached);
    }

    /** Returns the type itself, or the definition that it refers to. */
    public Type resolve(Type type) {
        return type instanceof Type.ReferenceType reference
                ? definition(reference.name()).definition()
                : type;
    }
}
