package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A record of its own, for an object.
 *
 * @param typeName the record
 * @param members its members in the order of the spec
 */
record ObjectJavaType(ClassName typeName, List<JavaMember> members) implements NestedJavaType {
    @Override
    public CodeBlock read(CodeBlock reader) {
        return CodeBlock.of("$T.read($L)", typeName(), reader);
    }

    @Override
    public CodeBlock reader() {
        return CodeBlock.of("$T::read", typeName());
    }

    @Override
    public CodeBlock writeMember(String constant, CodeBlock value) {
        return CodeBlock.of("out.writeObject($N, $L::write)", constant, value);
    }

    @Override
    public CodeBlock writeElement(CodeBlock value) {
        return CodeBlock.of("out.writeObject($L::write)", value);
    }
}
