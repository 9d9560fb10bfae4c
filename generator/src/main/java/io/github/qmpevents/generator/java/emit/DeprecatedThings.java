package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Feature;

/**
 * The presence of deprecated things in a spec. Generated code suppresses the compiler's warnings about its own use of
 * them, since users can't avoid them.
 *
 * @param hasEvents true if an event is deprecated
 * @param hasDefinitions true if a definition with a name is deprecated, or one of its values
 */
record DeprecatedThings(boolean hasEvents, boolean hasDefinitions) {
    private static final AnnotationSpec SUPPRESS = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    static DeprecatedThings of(JavaSpec spec) {
        boolean hasEvents = false;
        for (JavaEvent event : spec.events()) {
            hasEvents |= isDeprecated(event.event().description());
        }
        boolean hasDefinitions = false;
        for (JavaDefinition definition : spec.definitions().values()) {
            hasDefinitions |= isDeprecated(definition.description());
            if (definition instanceof JavaValueSet set) {
                for (JavaValueSet.Constant constant : set.constants()) {
                    hasDefinitions |= isDeprecated(constant.value().description());
                }
            }
        }
        return new DeprecatedThings(hasEvents, hasDefinitions);
    }

    private static boolean isDeprecated(Description description) {
        return description.feature(Feature.DEPRECATED).isPresent();
    }

    /** Suppresses warnings in a type that may use deprecated events. */
    void addToUserOfEvents(TypeSpec.Builder type) {
        if (hasEvents) {
            type.addAnnotation(SUPPRESS);
        }
    }

    /** Suppresses warnings in a type that may use deprecated definitions. */
    void addToUserOfDefinitions(TypeSpec.Builder type) {
        if (hasDefinitions) {
            type.addAnnotation(SUPPRESS);
        }
    }
}
