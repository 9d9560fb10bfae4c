package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The place of a generated type, which decides its modifiers and who may call its methods. */
enum Placement {
    /** A file of its own: all types of the package read and write it. */
    TOP,
    /** Within the record that reads and writes it. */
    IN_RECORD,
    /** Within an interface, which the types beside it read and write it for. */
    IN_INTERFACE;

    /** Adds the modifiers of a type. JavaPoet asks for those that the members of an interface have anyway. */
    TypeSpec.Builder open(TypeSpec.Builder type, Docs docs) {
        type.addModifiers(Modifier.PUBLIC);
        if (this == TOP) {
            docs.deprecated().addToUserOfDefinitions(type);
        }
        return this == IN_INTERFACE ? type.addModifiers(Modifier.STATIC) : type;
    }

    /** Adds the modifier of a method that no user calls. */
    MethodSpec.Builder internal(MethodSpec.Builder method) {
        return this == TOP ? method : method.addModifiers(Modifier.PRIVATE);
    }
}
