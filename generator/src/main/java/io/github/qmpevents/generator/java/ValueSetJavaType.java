package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;

/**
 * A sealed interface of its own, for a set of values.
 *
 * @param typeName the interface
 * @param set the set
 * @param constants the values with the names of their enum constants, in the order of the set
 */
record ValueSetJavaType(ClassName typeName, ValueSetType set, List<Constant> constants) implements NestedJavaType {
    /** The enum of the listed values. */
    static final String KNOWN = "Known";

    /** The record of a value that is not listed. */
    static final String UNLISTED = "Unlisted";

    /**
     * A value and the name of its constant.
     *
     * @param name the name of the constant
     * @param value the value
     */
    record Constant(String name, Value value) {}

    ClassName known() {
        return typeName.nestedClass(KNOWN);
    }

    ClassName unlisted() {
        return typeName.nestedClass(UNLISTED);
    }
}
