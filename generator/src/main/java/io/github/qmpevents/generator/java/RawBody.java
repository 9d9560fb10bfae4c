package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/**
 * The data of an event that the spec does not list the members of: the raw JSON, and accessors that look into it for the members
 * that the examples show.
 *
 * @param members what the examples show
 */
record RawBody(List<JavaMember> members) implements EventBody {
    /** The name of the component with the raw JSON. */
    static final String DATA = "data";

    private static final TypeName RAW_DATA = ParameterizedTypeName.get(ClassName.get(Optional.class), Types.RAW_JSON);

    @Override
    public List<ParameterSpec> components() {
        return List.of(component());
    }

    /** The component with the raw JSON. */
    static ParameterSpec component() {
        return ParameterSpec.builder(RAW_DATA, DATA)
                .addJavadoc("the data of the event as it came; empty if it has none\n")
                .build();
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public CodeBlock checks() {
        return CodeBlock.of("$T.requireNonNull(data, $S);\n", Types.OBJECTS, DATA);
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
        return members.stream().map(RawBody::accessor).toList();
    }

    private static MethodSpec accessor(JavaMember member) {
        String text =
                "{@return " + RecordEmitter.describe(member) + "; empty if it is not there, or is something else}";
        return MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(accessorType(member.type()))
                .addJavadoc("$L\n", Javadoc.wrap(text))
                .addStatement(
                        "return data.flatMap(value -> value.at($S))$L",
                        member.member().name(),
                        conversion(member.type()))
                .build();
    }

    private static TypeName accessorType(JavaType type) {
        return type instanceof ScalarType ? type.optionalName() : RAW_DATA;
    }

    private static CodeBlock conversion(JavaType type) {
        if (type.equals(ScalarType.STRING)) {
            return CodeBlock.of(".flatMap($T::asString)", Types.RAW_JSON);
        } else if (type.equals(ScalarType.BOOLEAN)) {
            return CodeBlock.of(".flatMap($T::asBoolean)", Types.RAW_JSON);
        } else if (type.equals(ScalarType.INTEGER) || type.equals(ScalarType.NUMBER)) {
            return CodeBlock.of(
                    ".map($T::asLong).orElse($T.empty())", Types.RAW_JSON, ClassName.get(OptionalLong.class));
        }
        return CodeBlock.of("");
    }

    @Override
    public List<TypeSpec> types() {
        return List.of();
    }
}
