package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A list, for an array. Immutable.
 *
 * @param element the type of its elements
 */
public record JavaList(JavaType element) implements JavaType {
    @Override
    public TypeName typeName() {
        return ParameterizedTypeName.get(
                ClassName.get(List.class), element.typeName().box());
    }

    @Override
    public JavaType innermost() {
        return element.innermost();
    }

    @Override
    public CodeBlock read(CodeBlock reader) {
        return CodeBlock.of("$L.readList($L)", reader, element.reader());
    }

    @Override
    public CodeBlock reader() {
        String reader = variable("reader");
        return CodeBlock.of("$N -> $L", reader, read(CodeBlock.of("$N", reader)));
    }

    @Override
    public CodeBlock writeMember(String constant, CodeBlock value) {
        return CodeBlock.of("out.writeList($N, $L, $L)", constant, value, elementWriter());
    }

    @Override
    public CodeBlock writeElement(CodeBlock value) {
        return CodeBlock.of("out.writeList($L, $L)", value, elementWriter());
    }

    private CodeBlock elementWriter() {
        CodeBlock variable = CodeBlock.of("$N", element instanceof JavaList list ? list.variable("list") : "element");
        return CodeBlock.of("$L -> $L", variable, element.writeElement(variable));
    }

    @Override
    public CodeBlock check(String parameter) {
        return CodeBlock.of("$N = $L", parameter, copy(parameter));
    }

    @Override
    public CodeBlock checkOptional(String parameter) {
        return CodeBlock.of("$N = $N.map($L)", parameter, parameter, copier());
    }

    /** Returns an expression that copies the list with this name, and the lists in it. */
    private CodeBlock copy(String list) {
        return element instanceof JavaList inner
                ? CodeBlock.of("$N.stream().map($L).toList()", list, inner.copier())
                : CodeBlock.of("$T.copyOf($N)", List.class, list);
    }

    /** Returns a function that copies a list, as an argument. */
    private CodeBlock copier() {
        String list = variable("list");
        return element instanceof JavaList
                ? CodeBlock.of("$N -> $L", list, copy(list))
                : CodeBlock.of("$T::copyOf", List.class);
    }

    /**
     * Returns the name of a lambda's parameter. It differs from those of members and of the lambdas for enclosing
     * lists.
     */
    private String variable(String role) {
        return role + "_" + depth();
    }

    private int depth() {
        return element instanceof JavaList list ? list.depth() + 1 : 1;
    }
}
