package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;

/** A type that is generated within the record that has a member of it. */
sealed interface NestedJavaType extends JavaType permits ValueSetJavaType, ObjectJavaType {
    @Override
    ClassName typeName();
}
