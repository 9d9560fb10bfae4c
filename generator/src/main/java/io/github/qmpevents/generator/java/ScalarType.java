package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.OptionalLong;

/**
 * A type that Java or the runtime has already.
 *
 * @param typeName the type
 * @param readMethod the method of {@code EventReader} that reads a value of it
 */
record ScalarType(TypeName typeName, String readMethod) implements JavaType {
    static final ScalarType STRING = new ScalarType(ClassName.get(String.class), "readString");
    static final ScalarType INTEGER = new ScalarType(TypeName.LONG, "readLong");
    static final ScalarType NUMBER = new ScalarType(TypeName.LONG, "readLong");
    static final ScalarType BOOLEAN = new ScalarType(TypeName.BOOLEAN, "readBoolean");
    static final ScalarType RAW = new ScalarType(Types.RAW_JSON, "readRaw");

    @Override
    public CodeBlock read(CodeBlock reader) {
        return CodeBlock.of("$L.$N()", reader, readMethod);
    }

    @Override
    public CodeBlock reader() {
        return CodeBlock.of("$T::$N", Types.EVENT_READER, readMethod);
    }

    @Override
    public TypeName optionalName() {
        return isLong() ? ClassName.get(OptionalLong.class) : JavaType.super.optionalName();
    }

    @Override
    public ClassName optionalClass() {
        return isLong() ? ClassName.get(OptionalLong.class) : JavaType.super.optionalClass();
    }

    private boolean isLong() {
        return typeName.equals(TypeName.LONG);
    }
}
