package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A list, for an array.
 *
 * @param element the type of its elements
 */
record ListJavaType(JavaType element) implements JavaType {
    @Override
    public TypeName typeName() {
        return ParameterizedTypeName.get(
                ClassName.get(List.class), element.typeName().box());
    }

    @Override
    public CodeBlock read(String reader) {
        return CodeBlock.of("$N.readList($L)", reader, element.reader());
    }

    @Override
    public CodeBlock reader() {
        return CodeBlock.of("reader_ -> $L", read("reader_"));
    }

    @Override
    public CodeBlock writeMember(String wireName, CodeBlock value) {
        return CodeBlock.of("out.writeList($S, $L, $L)", wireName, value, elementWriter());
    }

    @Override
    public CodeBlock writeElement(CodeBlock value) {
        return CodeBlock.of("out.writeList($L, $L)", value, elementWriter());
    }

    private CodeBlock elementWriter() {
        CodeBlock variable = CodeBlock.of(element instanceof ListJavaType ? "list" : "element");
        return CodeBlock.of("$L -> $L", variable, element.writeElement(variable));
    }

    @Override
    public CodeBlock check(String parameter) {
        return CodeBlock.of("$N = $T.copyOf($N)", parameter, List.class, parameter);
    }

    @Override
    public CodeBlock checkOptional(String parameter) {
        return CodeBlock.of("$N = $N.map($T::copyOf)", parameter, parameter, List.class);
    }
}
