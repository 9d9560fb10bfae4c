package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.java.type.JavaValueSet.Constant;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import io.github.qmpevents.generator.model.Type.Extent;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An emitter of the type of a value set: a sealed interface with an enum for the values that the spec lists, and a
 * record for any other.
 */
final class ValueSetEmitter {
    private final JavaValueSet set;
    private final Docs docs;
    private final Placement placement;

    ValueSetEmitter(JavaValueSet set, Docs docs, Placement placement) {
        this.set = set;
        this.docs = docs;
        this.placement = placement;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = placement
                .open(TypeSpec.interfaceBuilder(set.typeName()), docs)
                .addModifiers(Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.WIRE_VALUE)
                .addPermittedSubclass(set.known())
                .addPermittedSubclass(set.unlisted())
                .addJavadoc("$L\n", docs.type(set.description(), "", openness()))
                .addMethod(of())
                .addType(known())
                .addType(unlisted());
        Deprecation.of(set.description(), docs).addTo(type);
        return type.build();
    }

    private String openness() {
        return set.extent() == Extent.OPEN
                ? "The spec lists some of the values; QEMU sends others too."
                : "QEMU may send a value that the spec does not list.";
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(set.typeName())
                .addParameter(ParameterSpec.builder(String.class, "value")
                        .addJavadoc("the value on the wire\n")
                        .build())
                .addJavadoc("{@return the value with this name, whether the spec lists it or not}\n")
                .addStatement("return $N.$N.of(value)", JavaValueSet.KNOWN, JavaValueSet.VALUES)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder known = TypeSpec.enumBuilder(set.known())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(set.typeName())
                .addJavadoc("The values that the spec lists.\n");
        for (Constant constant : set.constants()) {
            TypeSpec.Builder body = TypeSpec.anonymousClassBuilder(
                            "$S", constant.value().text())
                    .addJavadoc("$L\n", docs.type(constant.value().description(), unsaid(constant)));
            Deprecation.of(constant.value().description(), docs).addTo(body);
            known.addEnumConstant(constant.name(), body.build());
        }
        return known.addField(values())
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(
                        Methods.overriding("value").addStatement("return value").build())
                .addMethod(Methods.overriding("toString")
                        .addStatement("return value")
                        .build())
                .build();
    }

    private static String unsaid(Constant constant) {
        return Javadoc.code("\"" + constant.value().text() + "\"") + ".";
    }

    private FieldSpec values() {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.VALUE_SET, set.typeName());
        TypeSpec values = TypeSpec.anonymousClassBuilder("values()")
                .superclass(type)
                .addMethod(MethodSpec.methodBuilder("unlisted")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(set.typeName())
                        .addParameter(String.class, "value")
                        .addStatement("return new $N(value)", JavaValueSet.UNLISTED)
                        .build())
                .build();
        return FieldSpec.builder(type, JavaValueSet.VALUES, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", values)
                .build();
    }

    private TypeSpec unlisted() {
        ParameterSpec value = ParameterSpec.builder(String.class, "value")
                .addJavadoc("The value on the wire.\n")
                .build();
        return TypeSpec.recordBuilder(set.unlisted())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(set.typeName())
                .addJavadoc("A value that the spec does not list.\n")
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameter(value).build())
                .addMethod(Methods.checks(
                        "for null, and that the spec does not list the value",
                        List.of(value),
                        CodeBlock.of("$N.$N.requireUnlisted(value);\n", JavaValueSet.KNOWN, JavaValueSet.VALUES)))
                .addMethod(Methods.overriding("toString")
                        .addStatement("return value")
                        .build())
                .build();
    }
}
