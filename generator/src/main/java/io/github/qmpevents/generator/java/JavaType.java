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

    /** Returns an expression that reads a value from an expression for the {@code EventReader}. */
    CodeBlock read(CodeBlock reader);

    /** Returns a function from an {@code EventReader} to a value, as an argument. */
    CodeBlock reader();

    /**
     * Returns a statement that writes a member to the {@code EventWriter out}.
     *
     * @param constant the constant of the member
     * @param value an expression for its value
     */
    default CodeBlock writeMember(String constant, CodeBlock value) {
        return CodeBlock.of("out.write($N, $L)", constant, value);
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
