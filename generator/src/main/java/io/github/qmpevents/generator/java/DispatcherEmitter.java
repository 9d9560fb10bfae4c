package io.github.qmpevents.generator.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits the way to a dispatcher for the events of a spec. */
final class DispatcherEmitter {
    private final GeneratedPackage target;

    DispatcherEmitter(GeneratedPackage target) {
        this.target = target;
    }

    TypeSpec emit() {
        return TypeSpec.classBuilder(target.dispatcher())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Makes dispatchers for the events of $L.\n", Javadoc.code(target.specName()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(
                                Types.EVENT_DISPATCHER.nestedClass("Builder"), target.event(), target.unknownEvent()))
                        .addJavadoc("{@return a builder that takes the handlers of events}\n")
                        .addStatement(
                                "return $T.builder(new $T(), $T.class)",
                                Types.EVENT_DISPATCHER,
                                target.decoder(),
                                target.unknownEvent())
                        .build())
                .build();
    }
}
