package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface over all events of a spec. */
final class EventInterfaceEmitter {
    private final GeneratedPackage target;
    private final List<ClassName> events;

    EventInterfaceEmitter(GeneratedPackage target, List<JavaEvent> events) {
        this.target = target;
        this.events = Stream.concat(events.stream().map(JavaEvent::type), Stream.of(target.unknownEvent()))
                .toList();
    }

    /** The source file, with a line for each event, where JavaPoet has but one for all. */
    SourceFile emit() {
        SourceFile file = target.file(TypeSpec.interfaceBuilder(target.event())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Types.QMP_EVENT)
                .addPermittedSubclasses(events)
                .addJavadoc(
                        "An event of {@code $L}, or one that it does not know.\n", Javadoc.escape(target.specName()))
                .build());
        return new SourceFile(
                file.path(), file.content().replace(permits(" ", ", "), permits("\n        ", ",\n        ")));
    }

    private String permits(String before, String between) {
        return events.stream()
                .map(ClassName::simpleName)
                .collect(Collectors.joining(between, " permits" + before, " "));
    }
}
