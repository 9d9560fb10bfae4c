package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaData;
import java.util.List;

/**
 * The data of an event as one component: a union or an alternate.
 *
 * @param type the type of the data
 * @param nesting emits the type of the data, if it is nested
 */
record WholeBody(DeclaredType type, Nesting nesting) implements EventBody {
    @Override
    public List<ParameterSpec> components() {
        return List.of(ParameterSpec.builder(type.typeName(), JavaData.DATA)
                .addJavadoc("The data of the event.\n")
                .build());
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock checks() {
        return CodeBlock.of("$L;\n", type.check(JavaData.DATA));
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of("$T $N = $L;\n", type.typeName(), JavaData.DATA, type.read(CodeBlock.of("in")));
    }

    @Override
    public CodeBlock arguments() {
        return CodeBlock.of(", $N", JavaData.DATA);
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of("out.writeData($N, $L);\n", JavaData.DATA, type.writer());
    }

    @Override
    public List<MethodSpec> accessors() {
        return List.of();
    }

    @Override
    public List<TypeSpec> types() {
        return nesting.of(type, Placement.IN_RECORD);
    }
}
