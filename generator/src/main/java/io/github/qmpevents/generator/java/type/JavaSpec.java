package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A spec with its Java names. Immutable.
 *
 * @param events the events in the order of the spec
 * @param definitions the types at the top of the package, by their names in the spec, in its order
 */
public record JavaSpec(List<JavaEvent> events, Map<String, JavaDefinition> definitions) {
    public JavaSpec {
        events = List.copyOf(events);
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    }

    /** Returns the type for an event or a definition. */
    public Optional<ClassName> typeOf(String name) {
        JavaDefinition definition = definitions.get(name);
        if (definition != null) {
            return Optional.of(definition.typeName());
        }
        for (JavaEvent event : events) {
            if (event.event().name().equals(name)) {
                return Optional.of(event.typeName());
            }
        }
        return Optional.empty();
    }
}
