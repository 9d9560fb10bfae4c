package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The place of a generated type. It determines the modifiers of the type and of its methods. */
enum Placement {
    /** A type in its own file, which all types of the package read and write. */
    TOP,
    /** A type within a record, which only the record reads and writes. */
    IN_RECORD,
    /** A type within an interface, which its sibling types read and write. */
    IN_INTERFACE;

    /** Adds the modifiers of a type. JavaPoet requires even those that members of an interface have implicitly. */
    TypeSpec.Builder open(TypeSpec.Builder type, Docs docs) {
        type.addModifiers(Modifier.PUBLIC);
        if (this == TOP) {
            docs.deprecated().addToUserOfDefinitions(type);
        }
        return this == IN_INTERFACE ? type.addModifiers(Modifier.STATIC) : type;
    }

    /** Adds the modifier of a method that is not for users. */
    MethodSpec.Builder internal(MethodSpec.Builder method) {
        return this == TOP ? method : method.addModifiers(Modifier.PRIVATE);
    }
}
