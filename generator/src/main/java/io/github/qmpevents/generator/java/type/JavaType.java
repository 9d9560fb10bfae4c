package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Objects;
import java.util.Optional;

/** A type in Java: its name, and the code that reads and writes a value. Immutable. */
public sealed interface JavaType permits JavaScalar, JavaList, DeclaredType {
    /** Returns the type of a value. */
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
    CodeBlock writeMember(String constant, CodeBlock value);

    /**
     * Returns a statement that writes the value of an expression as an element of an array to the {@code EventWriter
     * out}.
     */
    CodeBlock writeElement(CodeBlock value);

    /** Returns an expression that checks a constructor's parameter for null and copies it if it is mutable. */
    default CodeBlock check(String parameter) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", ClassName.get(Objects.class), parameter, parameter);
    }

    /** Returns the same as {@link #check} for a parameter of type {@link #optionalName}. */
    default CodeBlock checkOptional(String parameter) {
        return check(parameter);
    }

    /** Returns the type of the elements of a list, also of a list of lists; any other type itself. */
    default JavaType innermost() {
        return this;
    }

    /**
     * Returns the definition of the type, or of its elements, that is nested in the user of the type; empty for other
     * types.
     */
    default Optional<JavaDefinition> nestedDefinition() {
        return innermost() instanceof DeclaredType declared ? declared.nested() : Optional.empty();
    }

    /** Returns the type of a value in source code, without packages: {@code List<String>}. */
    default String text() {
        return text(typeName());
    }

    /** Returns the type of an optional value in source code: {@code OptionalLong}. */
    default String optionalText() {
        return text(optionalName());
    }

    private static String text(TypeName name) {
        return name.toString().replaceAll("\\b[a-z]\\w*\\.", "");
    }

    /** Returns the type of an optional value. */
    default TypeName optionalName() {
        return ParameterizedTypeName.get(
                ClassName.get(Optional.class), typeName().box());
    }

    /** Returns the class that has {@code of} and {@code empty} for {@link #optionalName}. */
    default ClassName optionalClass() {
        return ClassName.get(Optional.class);
    }
}
