package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * A generated type. Immutable.
 *
 * @param typeName its name; for a nested type its simple name, as only the enclosing type refers to it
 * @param access the way to read and write a value
 * @param nested the definition of a nested type; empty for a top-level type
 */
public record DeclaredType(ClassName typeName, Access access, Optional<JavaDefinition> nested) implements JavaType {
    /** The class within a choice that reads and writes its values. Methods of the interface would be public. */
    public static final String CODEC = "Codec";

    /** The name of a lambda's parameter, which no member has. */
    private static final String READER = "reader_0";

    /** Returns a top-level type. */
    public static DeclaredType top(ClassName typeName, Access access) {
        return new DeclaredType(typeName, access, Optional.empty());
    }

    /** Returns a type that is nested in its user. */
    public static DeclaredType nested(JavaDefinition definition) {
        return new DeclaredType(definition.typeName(), definition.access(), Optional.of(definition));
    }

    /** A way to read and write values. */
    public enum Access {
        /** A value set. */
        VALUE_SET,
        /** A record with the members of an object. */
        OBJECT,
        /** One of several records, which reads and writes the whole value. */
        CHOICE
    }

    @Override
    public CodeBlock read(CodeBlock reader) {
        return switch (access) {
            case VALUE_SET ->
                CodeBlock.of(
                        "$L.readValue($T.$N)", reader, typeName.nestedClass(JavaValueSet.KNOWN), JavaValueSet.VALUES);
            case OBJECT -> CodeBlock.of("$T.read($L)", typeName, reader);
            case CHOICE -> CodeBlock.of("$T.read($L)", codec(), reader);
        };
    }

    @Override
    public CodeBlock reader() {
        return switch (access) {
            case VALUE_SET -> CodeBlock.of("$1N -> $2L", READER, read(CodeBlock.of("$N", READER)));
            case OBJECT -> CodeBlock.of("$T::read", typeName);
            case CHOICE -> CodeBlock.of("$T::read", codec());
        };
    }

    @Override
    public CodeBlock writeMember(String constant, CodeBlock value) {
        return switch (access) {
            case VALUE_SET -> CodeBlock.of("out.write($N, $L)", constant, value);
            case OBJECT -> CodeBlock.of("out.writeObject($N, $L::write)", constant, value);
            case CHOICE -> CodeBlock.of("out.writeValue($N, $L, $L)", constant, value, writer());
        };
    }

    @Override
    public CodeBlock writeElement(CodeBlock value) {
        return switch (access) {
            case VALUE_SET -> CodeBlock.of("out.write($L)", value);
            case OBJECT -> CodeBlock.of("out.writeObject($L::write)", value);
            case CHOICE -> CodeBlock.of("$T.write($L, out)", codec(), value);
        };
    }

    /** Returns a function that writes a whole value of a choice. */
    public CodeBlock writer() {
        return CodeBlock.of("$T::write", codec());
    }

    private ClassName codec() {
        return typeName.nestedClass(CODEC);
    }
}
