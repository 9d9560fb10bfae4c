package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** The place of a generated type, which decides who may call its methods. */
enum Placement {
    /** A file of its own: all types of the package read and write it. */
    TOP,
    /** Within the type that reads and writes it. */
    NESTED;

    /** Adds the modifier of a method that no user calls. */
    MethodSpec.Builder internal(MethodSpec.Builder method) {
        return this == NESTED ? method.addModifiers(Modifier.PRIVATE) : method;
    }
}
