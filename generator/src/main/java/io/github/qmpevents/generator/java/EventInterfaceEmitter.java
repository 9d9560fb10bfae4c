package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface over all events of a spec. */
final class EventInterfaceEmitter {
    private final GeneratedPackage target;
    private final List<ClassName> events = new ArrayList<>();

    EventInterfaceEmitter(GeneratedPackage target, List<JavaEvent> events) {
        this.target = target;
        for (JavaEvent event : events) {
            this.events.add(event.type());
        }
        this.events.add(target.unknownEvent());
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
        StringJoiner permits = new StringJoiner(between, " permits" + before, " ");
        for (ClassName event : events) {
            permits.add(event.simpleName());
        }
        return permits.toString();
    }
}
