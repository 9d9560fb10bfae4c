package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** A type that is generated within the record that has a member of it. It has a private method {@code read}. */
sealed interface NestedJavaType extends JavaType permits ValueSetJavaType, ObjectJavaType {
    @Override
    ClassName typeName();

    @Override
    default CodeBlock read(String reader) {
        return CodeBlock.of("$T.read($N)", typeName(), reader);
    }

    @Override
    default CodeBlock reader() {
        return CodeBlock.of("$T::read", typeName());
    }
}
