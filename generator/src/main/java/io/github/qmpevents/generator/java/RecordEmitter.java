package io.github.qmpevents.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what the record of an event's data and that of an object in it have in common: they are made of members. */
final class RecordEmitter {
    private final List<JavaMember> members;

    RecordEmitter(List<JavaMember> members) {
        this.members = members;
    }

    /** The record of an object, with the types of its members in it. */
    static TypeSpec emit(ObjectJavaType object, String description) {
        RecordEmitter emitter = new RecordEmitter(object.members());
        CodeBlock checks = emitter.checks();
        List<TypeSpec> types = emitter.nestedTypes();
        TypeSpec.Builder record = TypeSpec.recordBuilder(object.typeName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Javadoc.wrap(Javadoc.sentence(description)))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(emitter.components())
                        .build())
                .addField(emitter.names());
        if (!checks.isEmpty()) {
            record.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addParameters(emitter.components())
                    .addJavadoc("Checks for null.\n")
                    .addCode(checks)
                    .build());
        }
        MethodSpec read = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(object.typeName())
                .addParameter(Types.EVENT_READER, "in")
                .addCode(emitter.read("beginObject"))
                .addStatement("return new $T($L)", object.typeName(), emitter.arguments())
                .build();
        MethodSpec write = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.EVENT_WRITER, "out")
                .addCode(emitter.write())
                .build();
        return record.addMethod(read)
                .addMethod(write)
                .addTypes(types)
                .alwaysQualify(types.stream().map(TypeSpec::name).toArray(String[]::new))
                .build();
    }

    /** The record components. */
    List<ParameterSpec> components() {
        return members.stream()
                .map(m -> ParameterSpec.builder(m.componentType(), m.name())
                        .addJavadoc("$L\n", Javadoc.wrap(describe(m), "    "))
                        .build())
                .toList();
    }

    /** What the spec says of a member, as Javadoc. */
    static String describe(JavaMember member) {
        String text = member.member().description();
        return text.isEmpty()
                ? "the member " + Javadoc.code(member.member().name()) + ", which the spec does not describe"
                : Javadoc.escape(text);
    }

    /** The constant that reading needs. */
    FieldSpec names() {
        CodeBlock.Builder names =
                CodeBlock.builder().add("$T.mandatory($L)", Types.MEMBER_NAMES, literals(mandatory()));
        if (optional().findAny().isPresent()) {
            names.add(".optional($L)", literals(optional()));
        }
        return FieldSpec.builder(Types.MEMBER_NAMES, "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(names.build())
                .build();
    }

    private static CodeBlock literals(Stream<JavaMember> members) {
        return members.map(m -> CodeBlock.of("$S", m.member().name())).collect(CodeBlock.joining(", "));
    }

    private Stream<JavaMember> mandatory() {
        return members.stream().filter(m -> !m.member().isOptional());
    }

    private Stream<JavaMember> optional() {
        return members.stream().filter(m -> m.member().isOptional());
    }

    /** Statements that check the components in a constructor. */
    CodeBlock checks() {
        return members.stream().map(JavaMember::check).collect(CodeBlock.joining(""));
    }

    /** Statements that read the members into local variables. */
    CodeBlock read(String beginMethod) {
        CodeBlock.Builder code = CodeBlock.builder();
        members.forEach(m -> code.add(m.variable()));
        code.addStatement("in.$N(MEMBERS)", beginMethod);
        code.beginControlFlow(
                "for (int member = in.nextMember(); member != $T.END; member = in.nextMember())", Types.EVENT_READER);
        code.beginControlFlow("switch (member)");
        List<JavaMember> indexed = Stream.concat(mandatory(), optional()).toList();
        for (int i = 0; i < indexed.size(); i++) {
            code.addStatement(
                    "case $L -> $N = $L",
                    i,
                    indexed.get(i).name(),
                    indexed.get(i).read());
        }
        return code.endControlFlow().endControlFlow().build();
    }

    /** The local variables as arguments of the constructor. */
    CodeBlock arguments() {
        return members.stream().map(m -> CodeBlock.of("$N", m.name())).collect(CodeBlock.joining(", "));
    }

    /** Statements that write the members. */
    CodeBlock write() {
        return members.stream().map(JavaMember::write).collect(CodeBlock.joining(""));
    }

    /** The types of members that have one of their own. */
    List<TypeSpec> nestedTypes() {
        return members.stream().flatMap(m -> nested(m.type(), describe(m))).toList();
    }

    private static Stream<TypeSpec> nested(JavaType type, String description) {
        if (type instanceof ValueSetJavaType set) {
            return Stream.of(new ValueSetEmitter(set, description).emit());
        } else if (type instanceof ObjectJavaType object) {
            return Stream.of(emit(object, description));
        } else if (type instanceof ListJavaType list) {
            return nested(list.element(), description);
        }
        return Stream.empty();
    }
}
