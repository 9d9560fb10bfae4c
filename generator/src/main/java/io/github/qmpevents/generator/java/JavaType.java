package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** How a type of the model is written in Java: its name, and the code that reads and writes a value of it. */
sealed interface JavaType permits ScalarType, NestedJavaType, ListJavaType {
    /** The type of a value. */
    TypeName typeName();

    /** An expression that reads a value from the {@code EventReader} with this name. */
    CodeBlock read(String reader);

    /** A function from an {@code EventReader} to a value, as an argument. */
    CodeBlock reader();

    /** A statement that writes the member {@code wireName} with the value of an expression to the {@code EventWriter out}. */
    default CodeBlock writeMember(String wireName, CodeBlock value) {
        return CodeBlock.of("out.write($S, $L)", wireName, value);
    }

    /** A statement that writes the value of an expression as an element of an array to the {@code EventWriter out}. */
    default CodeBlock writeElement(CodeBlock value) {
        return CodeBlock.of("out.write($L)", value);
    }

    /** An expression that makes sure that a constructor's parameter is not null and does not change. */
    default CodeBlock check(String parameter) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", Types.OBJECTS, parameter, parameter);
    }

    /** As {@link #check}, for a parameter of the type {@link #optionalName}. */
    default CodeBlock checkOptional(String parameter) {
        return check(parameter);
    }

    /** The type of a value that may be missing. */
    default TypeName optionalName() {
        return ParameterizedTypeName.get(
                ClassName.get(Optional.class), typeName().box());
    }

    /** The class that has {@code of} and {@code empty} for {@link #optionalName}. */
    default ClassName optionalClass() {
        return ClassName.get(Optional.class);
    }
}
