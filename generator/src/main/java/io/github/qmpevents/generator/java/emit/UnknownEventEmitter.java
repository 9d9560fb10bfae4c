package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** An emitter of the record of events that the spec does not describe. */
final class UnknownEventEmitter {
    private final GeneratedPackage target;
    private final RawBody body = new RawBody(List.of(), new Docs(new JavaSpec(List.of(), Map.of())));

    UnknownEventEmitter(GeneratedPackage target) {
        this.target = target;
    }

    TypeSpec emit() {
        return TypeSpec.recordBuilder(target.unknownEvent())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.event())
                .addJavadoc("An event that the spec does not describe.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components())
                        .build())
                .addMethod(Methods.checks(
                        "for null, and that the spec does not describe the event", components(), checks()))
                .addMethod(read())
                .addMethod(Methods.toJson(body.write()))
                .build();
    }

    private static List<ParameterSpec> components() {
        ParameterSpec name = ParameterSpec.builder(String.class, "eventName")
                .addJavadoc("The name of the event on the wire.\n")
                .build();
        return List.of(name, EventEmitter.timestamp(), RawBody.component());
    }

    private CodeBlock checks() {
        return CodeBlock.builder()
                .beginControlFlow("if ($T.INSTANCE.knows(eventName))", target.decoder())
                .addStatement(
                        "throw new $T($S + eventName)",
                        IllegalArgumentException.class,
                        "the spec describes this event, so use its own type: ")
                .endControlFlow()
                .addStatement("timestamp = $T.toMicroseconds(timestamp)", RuntimeTypes.EVENT_TIMESTAMP)
                .add(body.checks())
                .build();
    }

    private MethodSpec read() {
        return Methods.read(target.unknownEvent())
                .addStatement("return new $T(in.eventName(), in.timestamp(), in.data())", target.unknownEvent())
                .build();
    }
}
