package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** An emitter of the sealed interface over all events of a spec. */
final class EventInterfaceEmitter {
    private final GeneratedPackage target;
    private final List<ClassName> events = new ArrayList<>();

    EventInterfaceEmitter(GeneratedPackage target, List<JavaEvent> events) {
        this.target = target;
        for (JavaEvent event : events) {
            this.events.add(event.typeName());
        }
        this.events.add(target.unknownEvent());
    }

    /** Returns the source file. Lists each event on its own line; JavaPoet puts all events on one line. */
    GeneratedFile emit(SourceFiles sources, DeprecatedThings deprecated) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(target.event())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.QMP_EVENT)
                .addPermittedSubclasses(events)
                .addJavadoc("An event of {@code $L}, or an unknown one.\n", Javadoc.escape(target.specName()))
                .addMethod(decoder())
                .addMethod(dispatcherBuilder());
        deprecated.addToUserOfEvents(type);
        GeneratedFile file = sources.of(type.build());
        return new GeneratedFile(
                file.path(), file.content().replace(permits(" ", ", "), permits("\n        ", ",\n        ")));
    }

    private MethodSpec decoder() {
        return MethodSpec.methodBuilder("decoder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.EVENT_DECODER, target.event()))
                .addJavadoc("{@return the decoder of these events, which is thread-safe}\n")
                .addStatement("return $T.INSTANCE", target.decoder())
                .build();
    }

    private MethodSpec dispatcherBuilder() {
        return MethodSpec.methodBuilder("dispatcherBuilder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.EVENT_DISPATCHER.nestedClass("Builder"), target.event(), target.unknownEvent()))
                .addJavadoc("{@return a builder of dispatchers for these events}\n")
                .addStatement(
                        "return $T.builder(decoder(), $T.class)", RuntimeTypes.EVENT_DISPATCHER, target.unknownEvent())
                .build();
    }

    private String permits(String before, String between) {
        StringJoiner permits = new StringJoiner(between, " permits" + before, " ");
        for (ClassName event : events) {
            permits.add(event.simpleName());
        }
        return permits.toString();
    }
}
