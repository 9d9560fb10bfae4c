package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The generated types of one spec. Immutable. */
final class JavaTypes {
    private final Map<String, JavaDefinition> top = new HashMap<>();

    JavaTypes(JavaSpec spec) {
        for (JavaDefinition definition : spec.definitions().values()) {
            top.put(definition.typeName().simpleName(), definition);
        }
    }

    /** Returns the definition of a type. */
    JavaDefinition resolve(DeclaredType type) {
        return type.nested().orElseGet(() -> Objects.requireNonNull(top.get(type.text()), type.text()));
    }
}
