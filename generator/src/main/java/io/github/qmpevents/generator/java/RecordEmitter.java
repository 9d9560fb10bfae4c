package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what the record of an event's data and that of an object in it have in common: they are made of members. */
final class RecordEmitter {
    private final List<JavaMember> members;

    /** The members in the order in which QEMU writes them. */
    private final List<JavaMember> wireOrder;

    RecordEmitter(List<JavaMember> members) {
        this.members = members;
        wireOrder = WireOrder.sort(members);
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
                .addFields(emitter.constants());
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
                .alwaysQualify(simpleNames(types))
                .build();
    }

    /** The record components. */
    List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        for (JavaMember member : members) {
            components.add(ParameterSpec.builder(member.componentType(), member.name())
                    .addJavadoc("$L\n", Javadoc.wrap(describe(member), "    "))
                    .build());
        }
        return components;
    }

    /** What the spec says of a member, as Javadoc. */
    static String describe(JavaMember member) {
        String text = member.member().description();
        return text.isEmpty()
                ? "the member " + Javadoc.code(member.member().name()) + ", which the spec does not describe"
                : Javadoc.escape(text);
    }

    /** Returns the constants that reading and writing need. */
    List<FieldSpec> constants() {
        List<CodeBlock> names = new ArrayList<>();
        for (JavaMember member : wireOrder) {
            names.add(CodeBlock.of("$S", member.member().name()));
        }
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(constant(
                Types.MEMBERS,
                JavaNames.MEMBERS,
                CodeBlock.of("$T.of($L)", Types.MEMBERS, CodeBlock.join(names, ", "))));
        for (JavaMember member : wireOrder) {
            constants.add(constant(
                    Types.MEMBER,
                    member.constant(),
                    CodeBlock.of(
                            "$N.get($S)", JavaNames.MEMBERS, member.member().name())));
        }
        return constants;
    }

    private static FieldSpec constant(ClassName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** Statements that check the components in a constructor. */
    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaMember member : members) {
            code.add(member.check());
        }
        return code.build();
    }

    /** Statements that read the members into local variables. */
    CodeBlock read(String beginMethod) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("in.$N()", beginMethod);
        for (JavaMember member : wireOrder) {
            code.add(member.read());
        }
        return code.addStatement("in.endObject($N)", JavaNames.MEMBERS).build();
    }

    /** The local variables as arguments of the constructor. */
    CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (JavaMember member : members) {
            arguments.add(CodeBlock.of("$N", member.name()));
        }
        return CodeBlock.join(arguments, ", ");
    }

    /** Statements that write the members. */
    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaMember member : members) {
            code.add(member.write());
        }
        return code.build();
    }

    /** The names of types that stand in one record. */
    static String[] simpleNames(List<TypeSpec> types) {
        String[] names = new String[types.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = types.get(i).name();
        }
        return names;
    }

    /** The types of members that have one of their own. */
    List<TypeSpec> nestedTypes() {
        List<TypeSpec> types = new ArrayList<>();
        for (JavaMember member : members) {
            addNested(member.type(), describe(member), types);
        }
        return types;
    }

    private static void addNested(JavaType type, String description, List<TypeSpec> types) {
        if (type instanceof ValueSetJavaType set) {
            types.add(new ValueSetEmitter(set, description).emit());
        } else if (type instanceof ObjectJavaType object) {
            types.add(emit(object, description));
        } else if (type instanceof ListJavaType list) {
            addNested(list.element(), description, types);
        }
    }
}
