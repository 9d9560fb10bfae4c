package io.github.qmpevents.generator.java;

import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface over all events of a spec. */
final class EventInterfaceEmitter {
    private final GeneratedPackage target;
    private final List<JavaEvent> events;

    EventInterfaceEmitter(GeneratedPackage target, List<JavaEvent> events) {
        this.target = target;
        this.events = events;
    }

    TypeSpec emit() {
        return TypeSpec.interfaceBuilder(target.event())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Types.QMP_EVENT)
                .addPermittedSubclasses(events.stream().map(JavaEvent::type).toList())
                .addPermittedSubclass(target.unknownEvent())
                .addJavadoc("An event of $L, or one that it does not know.\n", Javadoc.code(target.specName()))
                .build();
    }
}
