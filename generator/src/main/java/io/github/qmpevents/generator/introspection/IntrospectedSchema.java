package io.github.qmpevents.generator.introspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of a running QEMU, as QEMU describes them. Immutable. If the reader found no error, the schema is sound:
 * each type that it refers to exists and is of the required kind.
 *
 * @param events the events in alphabetical order, since their order in the reply has no meaning
 * @param types all types by their names
 */
public record IntrospectedSchema(List<IntrospectedEvent> events, Map<String, IntrospectedType> types) {
    public IntrospectedSchema {
        List<IntrospectedEvent> sorted = new ArrayList<>(events);
        sorted.sort((a, b) -> a.name().compareTo(b.name()));
        events = Collections.unmodifiableList(sorted);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * Returns the type with a name.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public IntrospectedType type(String name) {
        IntrospectedType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no such type: " + name);
        }
        return type;
    }
}
