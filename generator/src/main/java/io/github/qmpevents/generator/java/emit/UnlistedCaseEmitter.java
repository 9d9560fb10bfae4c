package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An emitter of the record of a case that the spec does not list. The record has the common members and the whole
 * object.
 */
final class UnlistedCaseEmitter {
    private static final String JSON = "json";

    private final JavaUnion union;
    private final RecordEmitter record;
    private final String json;

    /**
     * Creates an emitter.
     *
     * @param common the common members, with the tag
     */
    UnlistedCaseEmitter(JavaUnion union, List<JavaMember> common, Docs docs) {
        this.union = union;
        record = new RecordEmitter(common, docs);
        boolean isTaken = common.stream().anyMatch(member -> member.name().equals(JSON));
        json = isTaken ? JSON + "_" : JSON;
    }

    /** Returns the constant of the tag, which has one name in all types of the union. */
    static String constant(JavaMember tag) {
        return JavaValueSet.UNLISTED + "." + tag.constant();
    }

    TypeSpec emit() {
        return TypeSpec.recordBuilder(union.unlisted())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union.typeName())
                .addJavadoc("A case that the spec does not list.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components())
                        .build())
                .addFields(record.constants())
                .addMethod(Methods.nullChecks(components(), checks()))
                .addMethod(read())
                .addMethod(Choices.write().addStatement("out.write($N)", json).build())
                .build();
    }

    private List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>(record.components());
        components.add(ParameterSpec.builder(RuntimeTypes.RAW_JSON, json)
                .addJavadoc("The whole object as QEMU sent it. It is written unchanged.\n")
                .build());
        return components;
    }

    private CodeBlock checks() {
        return CodeBlock.of("$L$L;\n", record.checks(), JavaScalar.RAW.check(json));
    }

    private MethodSpec read() {
        return Methods.read(union.unlisted())
                .addModifiers(Modifier.PRIVATE)
                .addStatement("$T $N = in.ahead($T::readRaw)", RuntimeTypes.RAW_JSON, json, RuntimeTypes.EVENT_READER)
                .addCode(record.read("beginObject"))
                .addStatement("return new $T($L, $N)", union.unlisted(), record.arguments(), json)
                .build();
    }
}
