package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An emitter of the code that unions and alternates share: a value is one of several records. */
final class Choices {
    private Choices() {}

    /**
     * Returns the class that reads and writes the values of a type.
     *
     * @param type the sealed interface
     * @param records the records that implement it
     * @param read statements that return the next value of {@code in}
     */
    static TypeSpec codec(ClassName type, List<ClassName> records, CodeBlock read) {
        return TypeSpec.classBuilder(DeclaredType.CODEC)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Reads and writes values for the generated code.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(Methods.read(type).addCode(read).build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(type, "value")
                        .addParameter(RuntimeTypes.EVENT_WRITER, "out")
                        .addCode(write(records))
                        .build())
                .build();
    }

    private static CodeBlock write(List<ClassName> records) {
        CodeBlock.Builder code = CodeBlock.builder();
        int last = records.size() - 1;
        for (int i = 0; i < last; i++) {
            code.add(i == 0 ? "if" : " else if")
                    .add(" (value instanceof $T choice) {\n$>", records.get(i))
                    .addStatement("choice.write(out)")
                    .add("$<}");
        }
        return code.add(" else {\n$>")
                .addStatement("(($T) value).write(out)", records.get(last))
                .add("$<}\n")
                .build();
    }

    /** Begins the method that writes one of the records. */
    static MethodSpec.Builder write() {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.EVENT_WRITER, "out");
    }
}
