package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaUnion;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An emitter of the record of a case of a union. The record has the common members except the tag, whose value is
 * fixed, and the members that the case adds.
 */
final class CaseEmitter {
    /** The component of a case that is itself a union. No member has this name. */
    private static final String INNER = "value_";

    private final JavaUnion union;
    private final JavaUnion.Case branch;
    private final Docs docs;
    private final Nesting nesting;
    private final List<JavaMember> members;
    private final RecordEmitter record;

    CaseEmitter(JavaUnion union, JavaUnion.Case branch, Docs docs, Nesting nesting) {
        this.union = union;
        this.branch = branch;
        this.docs = docs;
        this.nesting = nesting;
        members = new ArrayList<>(union.common());
        members.addAll(branch.members());
        record = new RecordEmitter(members, docs);
    }

    TypeSpec emit() {
        List<TypeSpec> types = new ArrayList<>(nesting.of(branch.members(), Placement.IN_RECORD));
        if (branch.inner().isPresent()) {
            types.addAll(nesting.of(branch.inner().get(), Placement.IN_RECORD));
        }
        CodeBlock checks = checks();
        TypeSpec.Builder type = TypeSpec.recordBuilder(branch.typeName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union.typeName())
                .addJavadoc("$L\n", docs.type(branch.description(), unsaid()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components())
                        .build())
                .addFields(record.constants());
        Deprecation.of(branch.description(), docs).addTo(type);
        if (!checks.isEmpty()) {
            type.addMethod(Methods.nullChecks(components(), checks));
        }
        return type.addMethod(tag())
                .addMethod(read())
                .addMethod(write())
                .addTypes(types)
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .build();
    }

    private String unsaid() {
        return "The case for " + Javadoc.code(union.tag().member().name()) + " "
                + Javadoc.code("\"" + branch.value() + "\"") + ".";
    }

    private List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>(record.components());
        if (branch.inner().isPresent()) {
            components.add(ParameterSpec.builder(branch.inner().get().typeName(), INNER)
                    .addJavadoc("The members of the nested union.\n")
                    .build());
        }
        return components;
    }

    private CodeBlock checks() {
        CodeBlock checks = record.checks();
        return branch.inner().isPresent()
                ? CodeBlock.of("$L$L;\n", checks, branch.inner().get().check(INNER))
                : checks;
    }

    private MethodSpec tag() {
        JavaMember tag = union.tag();
        return MethodSpec.methodBuilder(tag.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(tag.componentType())
                .addStatement("return $T.$N", UnionEmitter.known(tag), branch.constant())
                .build();
    }

    private MethodSpec read() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<CodeBlock> arguments = new ArrayList<>();
        if (!members.isEmpty()) {
            arguments.add(record.arguments());
        }
        if (branch.inner().isPresent()) {
            DeclaredType inner = branch.inner().get();
            body.addStatement("$T $N = in.ahead($L)", inner.typeName(), INNER, inner.reader());
            arguments.add(CodeBlock.of("$N", INNER));
        }
        return Methods.read(branch.typeName())
                .addModifiers(Modifier.PRIVATE)
                .addCode(body.build())
                .addCode(record.read("beginObject"))
                .addStatement("return new $T($L)", branch.typeName(), CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec write() {
        JavaMember tag = union.tag();
        MethodSpec.Builder write = Choices.write()
                .addStatement("out.beginObject()")
                .addStatement(
                        tag.type().writeMember(UnlistedCaseEmitter.constant(tag), CodeBlock.of("$N()", tag.name())))
                .addCode(record.write());
        if (branch.inner().isPresent()) {
            write.addStatement(
                    "out.writeOthers($T.$N, $N, $L)",
                    union.unlisted(),
                    JavaObject.MEMBERS,
                    INNER,
                    branch.inner().get().writer());
        }
        return write.addStatement("out.endObject()").build();
    }
}
