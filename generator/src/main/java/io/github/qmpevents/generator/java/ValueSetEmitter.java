package io.github.qmpevents.generator.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.ValueSetJavaType.Constant;
import io.github.qmpevents.generator.model.Type.Extent;
import javax.lang.model.element.Modifier;

/**
 * Emits the type of a value set: a sealed interface with an enum for the values that the spec lists, and a record for any other.
 */
final class ValueSetEmitter {
    private final ValueSetJavaType set;
    private final String description;

    /**
     * An emitter for one set.
     *
     * @param description what the values are for, as Javadoc
     */
    ValueSetEmitter(ValueSetJavaType set, String description) {
        this.set = set;
        this.description = description;
    }

    TypeSpec emit() {
        return TypeSpec.interfaceBuilder(set.typeName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Types.WIRE_VALUE)
                .addPermittedSubclass(set.known())
                .addPermittedSubclass(set.unlisted())
                .addJavadoc("$L", Javadoc.wrap(Javadoc.sentence(description) + " " + openness()))
                .addMethod(of())
                .addType(known())
                .addType(unlisted())
                .build();
    }

    private String openness() {
        return set.set().extent() == Extent.OPEN
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
                .addStatement("return $N.$N.of(value)", ValueSetJavaType.KNOWN, ValueSetJavaType.VALUES)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder known = TypeSpec.enumBuilder(set.known())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(set.typeName())
                .addJavadoc("The values that the spec lists.\n");
        for (Constant constant : set.constants()) {
            known.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$S", constant.value().text())
                            .addJavadoc("$L", Javadoc.wrap(describe(constant)))
                            .build());
        }
        return known.addField(values())
                .addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(EventEmitter.overriding("value")
                        .addStatement("return value")
                        .build())
                .addMethod(EventEmitter.overriding("toString")
                        .addStatement("return value")
                        .build())
                .build();
    }

    private static String describe(Constant constant) {
        String text = constant.value().description();
        return text.isEmpty()
                ? Javadoc.code("\"" + constant.value().text() + "\"") + "."
                : Javadoc.sentence(Javadoc.escape(text));
    }

    private FieldSpec values() {
        TypeName type = ParameterizedTypeName.get(Types.VALUE_SET, set.typeName());
        TypeSpec values = TypeSpec.anonymousClassBuilder("values()")
                .superclass(type)
                .addMethod(MethodSpec.methodBuilder("unlisted")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(set.typeName())
                        .addParameter(String.class, "value")
                        .addStatement("return new $N(value)", ValueSetJavaType.UNLISTED)
                        .build())
                .build();
        return FieldSpec.builder(type, ValueSetJavaType.VALUES, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", values)
                .build();
    }

    private TypeSpec unlisted() {
        ParameterSpec value = ParameterSpec.builder(String.class, "value")
                .addJavadoc("the value on the wire\n")
                .build();
        return TypeSpec.recordBuilder(set.unlisted())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(set.typeName())
                .addJavadoc("A value that the spec does not list.\n")
                .recordConstructor(
                        MethodSpec.constructorBuilder().addParameter(value).build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(value)
                        .addJavadoc("Checks for null, and that the spec does not list the value.\n")
                        .addStatement("$N.$N.requireUnlisted(value)", ValueSetJavaType.KNOWN, ValueSetJavaType.VALUES)
                        .build())
                .addMethod(EventEmitter.overriding("toString")
                        .addStatement("return value")
                        .build())
                .build();
    }
}
