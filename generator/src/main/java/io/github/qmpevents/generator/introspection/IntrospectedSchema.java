package io.github.qmpevents.generator.introspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of a running QEMU, as it describes them itself. Immutable. One from a reader that found no error is sound: each type that is
 * referred to is there, and is of the kind that it has to be.
 *
 * @param events the events in the order of the alphabet: the reply has them in no order that means something
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
     * @throws IllegalArgumentException if there is none
     */
    public IntrospectedType type(String name) {
        IntrospectedType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no such type: " + name);
        }
        return type;
    }
}
