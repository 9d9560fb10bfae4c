package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.model.Description;

/** A generated type for a definition of the spec. Immutable. */
public sealed interface JavaDefinition permits JavaValueSet, JavaObject, JavaUnion, JavaAlternate {
    /** Returns its name; for a nested type its simple name. */
    ClassName typeName();

    /** Returns its description in the spec; for a nested type the description of the member. */
    Description description();

    /** Returns the way to read and write its values. */
    Access access();

    /** Returns the result of the visitor's method for this kind of definition. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A visitor with a method for each kind of definition, so that no kind can be forgotten.
     *
     * @param <R> the type of the results
     */
    interface Visitor<R> {
        R visit(JavaValueSet set);

        R visit(JavaObject object);

        R visit(JavaUnion union);

        R visit(JavaAlternate alternate);
    }
}
