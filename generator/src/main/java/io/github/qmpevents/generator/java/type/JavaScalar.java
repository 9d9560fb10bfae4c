package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A type of Java or the runtime. */
public enum JavaScalar implements JavaType {
    STRING("readString", "write"),
    LONG("readLong", "write"),
    /** A {@code long} whose bits are an unsigned number. */
    UNSIGNED_LONG("readUnsignedLong", "writeUnsigned"),
    DOUBLE("readDouble", "write"),
    BOOLEAN("readBoolean", "write"),
    /** A value of any kind. */
    RAW("readRaw", "write"),
    /** {@code null}, as raw JSON. */
    NULL("readNull", "write");

    private final String readMethod;
    private final String writeMethod;

    JavaScalar(String readMethod, String writeMethod) {
        this.readMethod = readMethod;
        this.writeMethod = writeMethod;
    }

    @Override
    public TypeName typeName() {
        return switch (this) {
            case STRING -> ClassName.get(String.class);
            case LONG, UNSIGNED_LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case BOOLEAN -> TypeName.BOOLEAN;
            case RAW, NULL -> RuntimeTypes.RAW_JSON;
        };
    }

    @Override
    public CodeBlock read(CodeBlock reader) {
        return CodeBlock.of("$L.$N()", reader, readMethod);
    }

    @Override
    public CodeBlock reader() {
        return CodeBlock.of("$T::$N", RuntimeTypes.EVENT_READER, readMethod);
    }

    @Override
    public CodeBlock writeMember(String constant, CodeBlock value) {
        return CodeBlock.of("out.$N($N, $L)", writeMethod, constant, value);
    }

    @Override
    public CodeBlock writeElement(CodeBlock value) {
        return CodeBlock.of("out.$N($L)", writeMethod, value);
    }

    @Override
    public TypeName optionalName() {
        return typeName().isPrimitive() && this != BOOLEAN ? optionalClass() : JavaType.super.optionalName();
    }

    @Override
    public ClassName optionalClass() {
        return switch (this) {
            case LONG, UNSIGNED_LONG -> ClassName.get(OptionalLong.class);
            case DOUBLE -> ClassName.get(OptionalDouble.class);
            case STRING, BOOLEAN, RAW, NULL -> JavaType.super.optionalClass();
        };
    }
}
