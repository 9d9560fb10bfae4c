package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.model.Description;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An emitter of the type of an alternate: a sealed interface, and a record for each type of value. */
final class AlternateEmitter {
    private static final String VALUE = "value";

    private final JavaAlternate alternate;
    private final Docs docs;
    private final Placement placement;
    private final Nesting nesting;

    AlternateEmitter(JavaAlternate alternate, Docs docs, Placement placement, Nesting nesting) {
        this.alternate = alternate;
        this.docs = docs;
        this.placement = placement;
        this.nesting = nesting;
    }

    TypeSpec emit() {
        List<TypeSpec> types = new ArrayList<>();
        for (JavaAlternate.Choice choice : alternate.choices()) {
            types.add(choice(choice));
        }
        types.add(unlisted());
        TypeSpec.Builder type = placement
                .open(TypeSpec.interfaceBuilder(alternate.typeName()), docs)
                .addModifiers(Modifier.SEALED)
                .addJavadoc(
                        "$L\n",
                        docs.type(
                                alternate.description(),
                                "",
                                "QEMU may send a value of a kind that the spec does not list."));
        Deprecation.of(alternate.description(), docs).addTo(type);
        type.addPermittedSubclasses(records());
        types.add(Choices.codec(alternate.typeName(), records(), read()));
        return type.addTypes(types)
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .build();
    }

    private List<ClassName> records() {
        List<ClassName> records = new ArrayList<>();
        for (JavaAlternate.Choice choice : alternate.choices()) {
            records.add(choice.typeName());
        }
        records.add(alternate.unlisted());
        return records;
    }

    private CodeBlock read() {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (in.kind()) {\n$>");
        for (JavaAlternate.Choice choice : alternate.choices()) {
            body.add("case $L -> $T.read(in);\n", choice.kind(), choice.typeName());
        }
        return body.add("default -> new $T(in.readRaw());\n$<};\n", alternate.unlisted())
                .build();
    }

    private TypeSpec choice(JavaAlternate.Choice choice) {
        List<TypeSpec> types = nesting.of(choice.type(), Placement.IN_RECORD);
        return record(choice.typeName().simpleName(), choice.type(), choice.description(), "A value of this type.")
                .addMethod(Methods.read(choice.typeName())
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "return new $T($L)",
                                choice.typeName(),
                                choice.type().read(CodeBlock.of("in")))
                        .build())
                .addMethod(Choices.write()
                        .addStatement(choice.type().writeElement(CodeBlock.of("$N", VALUE)))
                        .build())
                .addTypes(types)
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .build();
    }

    private TypeSpec unlisted() {
        return record(
                        alternate.unlisted().simpleName(),
                        JavaScalar.RAW,
                        Description.NONE,
                        "A value of a kind that the spec does not list.")
                .addMethod(Choices.write().addStatement("out.write($N)", VALUE).build())
                .build();
    }

    private TypeSpec.Builder record(String name, JavaType type, Description description, String unsaid) {
        ParameterSpec value = ParameterSpec.builder(type.typeName(), VALUE)
                .addJavadoc("The value.\n")
                .build();
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(alternate.typeName())
                .addJavadoc("$L\n", docs.type(description, unsaid))
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameter(value).build());
        if (!type.typeName().isPrimitive()) {
            record.addMethod(Methods.nullChecks(List.of(value), CodeBlock.of("$L;\n", type.check(VALUE))));
        }
        return record;
    }
}
