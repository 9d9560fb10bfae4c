package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A spec with its Java names. Immutable. */
public final class JavaSpec {
    private final List<JavaEvent> events;
    private final Map<String, JavaDefinition> definitions;
    private final Map<String, ClassName> types = new HashMap<>();

    /**
     * Creates a spec.
     *
     * @param events the events in the order of the spec
     * @param definitions the top-level types by their names in the spec, in its order
     */
    public JavaSpec(List<JavaEvent> events, Map<String, JavaDefinition> definitions) {
        this.events = List.copyOf(events);
        this.definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        for (JavaEvent event : events) {
            types.put(event.event().name(), event.typeName());
        }
        definitions.forEach((name, definition) -> types.put(name, definition.typeName()));
    }

    /** Returns the events in the order of the spec. */
    public List<JavaEvent> events() {
        return events;
    }

    /** Returns the top-level types by their names in the spec, in its order. */
    public Map<String, JavaDefinition> definitions() {
        return definitions;
    }

    /** Returns the type for an event or a definition. Prefers a definition to an event of the same name. */
    public Optional<ClassName> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
