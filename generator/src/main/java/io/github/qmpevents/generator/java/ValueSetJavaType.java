package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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

    /** The constant of that enum with all values. */
    static final String VALUES = "VALUES";

    /** The record of a value that is not listed. */
    static final String UNLISTED = "Unlisted";

    /** The name of a lambda's parameter, which no member has. */
    private static final String READER = "reader_0";

    /**
     * A value and the name of its constant.
     *
     * @param name the name of the constant
     * @param value the value
     */
    record Constant(String name, Value value) {}

    @Override
    public CodeBlock read(CodeBlock reader) {
        return CodeBlock.of("$L.readValue($T.$N)", reader, known(), VALUES);
    }

    @Override
    public CodeBlock reader() {
        return CodeBlock.of("$1N -> $2L", READER, read(CodeBlock.of("$N", READER)));
    }

    ClassName known() {
        return typeName.nestedClass(KNOWN);
    }

    ClassName unlisted() {
        return typeName.nestedClass(UNLISTED);
    }
}
