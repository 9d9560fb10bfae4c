package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaType;
import java.util.ArrayList;
import java.util.List;

/**
 * An emitter of types that are nested in others. It frees emitters from a dependency on the emitters of nested types.
 */
interface Nesting {
    /** Emits the type for a definition. */
    TypeSpec emit(JavaDefinition definition, Placement placement);

    /** Emits the types of members that are nested in the members' owner. */
    default List<TypeSpec> of(List<JavaMember> members, Placement placement) {
        List<TypeSpec> types = new ArrayList<>();
        for (JavaMember member : members) {
            types.addAll(of(member.type(), placement));
        }
        return types;
    }

    /** Emits the type that is nested in the user of a type; none for a type that is not nested. */
    default List<TypeSpec> of(JavaType type, Placement placement) {
        return type.nestedDefinition().map(definition -> emit(definition, placement)).stream()
                .toList();
    }
}
