package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The data of an event whose members the spec does not list: the raw JSON, and accessors for the members that the
 * examples show.
 *
 * @param members the members that the examples show
 * @param docs converts the descriptions of the spec
 */
record RawBody(List<JavaMember> members, Docs docs) implements EventBody {
    private static final TypeName RAW_DATA =
            ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.RAW_JSON);

    @Override
    public List<ParameterSpec> components() {
        return List.of(component());
    }

    /** Returns the component with the raw JSON. */
    static ParameterSpec component() {
        return ParameterSpec.builder(RAW_DATA, JavaData.DATA)
                .addJavadoc("The data of the event as QEMU sent it; empty if it has none.\n")
                .build();
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock checks() {
        return CodeBlock.of("$T.requireNonNull(data, $S);\n", Objects.class, JavaData.DATA);
    }

    @Override
    public CodeBlock read() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock arguments() {
        return CodeBlock.of(", in.data()");
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of("data.ifPresent(out::writeData);\n");
    }

    @Override
    public List<MethodSpec> accessors() {
        return members.stream().map(this::accessor).toList();
    }

    private MethodSpec accessor(JavaMember member) {
        return MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(accessorType(member.type()))
                .addJavadoc("$L\n", docs.accessor(member, "; empty if it is missing, or has another type"))
                .addStatement(
                        "return data.flatMap(value -> value.at($S))$L",
                        member.member().name(),
                        conversion(member.type()))
                .build();
    }

    private static TypeName accessorType(JavaType type) {
        return type instanceof JavaScalar ? type.optionalName() : RAW_DATA;
    }

    private static CodeBlock conversion(JavaType type) {
        if (!(type instanceof JavaScalar scalar)) {
            return CodeBlock.of("");
        }
        return switch (scalar) {
            case STRING -> CodeBlock.of(".flatMap($T::asString)", RuntimeTypes.RAW_JSON);
            case BOOLEAN -> CodeBlock.of(".flatMap($T::asBoolean)", RuntimeTypes.RAW_JSON);
            case LONG, UNSIGNED_LONG -> number("asLong", scalar);
            case DOUBLE -> number("asDouble", scalar);
            case RAW, NULL -> CodeBlock.of("");
        };
    }

    private static CodeBlock number(String method, JavaScalar type) {
        return CodeBlock.of(".map($T::$N).orElse($T.empty())", RuntimeTypes.RAW_JSON, method, type.optionalClass());
    }

    @Override
    public List<TypeSpec> types() {
        return List.of();
    }
}
