package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An emitter of the type of a union: a sealed interface, and a record for each case. */
final class UnionEmitter {
    private final JavaUnion union;
    private final Docs docs;
    private final Placement placement;
    private final Nesting nesting;

    UnionEmitter(JavaUnion union, Docs docs, Placement placement, Nesting nesting) {
        this.union = union;
        this.docs = docs;
        this.placement = placement;
        this.nesting = nesting;
    }

    TypeSpec emit() {
        List<TypeSpec> types = new ArrayList<>();
        List<JavaMember> common = new ArrayList<>(union.common());
        common.add(0, union.tag());
        types.addAll(nesting.of(common, Placement.IN_INTERFACE));
        for (JavaUnion.Case branch : union.cases()) {
            types.add(new CaseEmitter(union, branch, docs, nesting).emit());
        }
        types.add(new UnlistedCaseEmitter(union, common, docs).emit());
        TypeSpec.Builder type = placement
                .open(TypeSpec.interfaceBuilder(union.typeName()), docs)
                .addModifiers(Modifier.SEALED)
                .addJavadoc(
                        "$L\n",
                        docs.type(union.description(), "", "QEMU may send a case that the spec does not list."));
        Deprecation.of(union.description(), docs).addTo(type);
        type.addPermittedSubclasses(records());
        for (JavaMember member : common) {
            type.addMethod(accessor(member));
        }
        types.add(Choices.codec(union.typeName(), records(), read()));
        return type.addTypes(types)
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .build();
    }

    private MethodSpec accessor(JavaMember member) {
        return MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(member.componentType())
                .addJavadoc("$L\n", docs.accessor(member, ""))
                .build();
    }

    private List<ClassName> records() {
        List<ClassName> records = new ArrayList<>();
        for (JavaUnion.Case branch : union.cases()) {
            records.add(branch.typeName());
        }
        records.add(union.unlisted());
        return records;
    }

    private CodeBlock read() {
        JavaMember tag = union.tag();
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement(
                        "$T tag = in.tag($N, $T.VALUES)",
                        tag.type().typeName(),
                        UnlistedCaseEmitter.constant(tag),
                        known(tag))
                .beginControlFlow("if (tag instanceof $T known)", known(tag))
                .add("return switch (known) {\n$>");
        for (JavaUnion.Case branch : union.cases()) {
            body.add("case $N -> $T.read(in);\n", branch.constant(), branch.typeName());
        }
        return body.add("$<};\n")
                .endControlFlow()
                .addStatement("return $T.read(in)", union.unlisted())
                .build();
    }

    /** Returns the enum of a tag's listed values. */
    static ClassName known(JavaMember tag) {
        return ((DeclaredType) tag.type()).typeName().nestedClass(JavaValueSet.KNOWN);
    }
}
