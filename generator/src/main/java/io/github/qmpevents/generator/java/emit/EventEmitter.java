package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An emitter of the record of an event. */
final class EventEmitter {
    private static final TypeName TIMESTAMP =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Instant.class));

    private final GeneratedPackage target;
    private final JavaEvent event;
    private final Docs docs;
    private final EventBody body;

    EventEmitter(GeneratedPackage target, JavaEvent event, Docs docs, Nesting nesting) {
        this.target = target;
        this.event = event;
        this.docs = docs;
        body = event.data().accept(new Bodies(docs, nesting));
    }

    /** A visitor that returns the body for an event's data. */
    private record Bodies(Docs docs, Nesting nesting) implements JavaData.Visitor<EventBody> {
        @Override
        public EventBody visit(JavaData.Components data) {
            return new MembersBody(data.members(), docs, nesting);
        }

        @Override
        public EventBody visit(JavaData.Whole data) {
            return new WholeBody(data.type(), nesting);
        }

        @Override
        public EventBody visit(JavaData.Raw data) {
            return new RawBody(data.members(), docs);
        }
    }

    TypeSpec emit() {
        List<TypeSpec> types = body.types();
        TypeSpec.Builder record = TypeSpec.recordBuilder(event.typeName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.event())
                .addJavadoc("$L\n", describe())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components())
                        .build())
                // A type with the same simple name as a nested type gets its package, so that the simple name always
                // means the nested type.
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .addField(name())
                .addFields(body.constants())
                .addMethod(constructor())
                .addMethod(read())
                .addMethod(eventName())
                .addMethods(body.accessors())
                .addMethod(Methods.toJson(body.write()))
                .addTypes(types);
        Deprecation.of(event.event().description(), docs).addTo(record);
        docs.deprecated().addToUserOfDefinitions(record);
        return record.build();
    }

    private List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        components.add(timestamp());
        components.addAll(body.components());
        return components;
    }

    private MethodSpec constructor() {
        CodeBlock checks = CodeBlock.builder()
                .addStatement("timestamp = $T.toMicroseconds(timestamp)", RuntimeTypes.EVENT_TIMESTAMP)
                .add(body.checks())
                .build();
        return Methods.checks("for null, and truncates the timestamp to microseconds", components(), checks);
    }

    /** Returns the first record component of every event. */
    static ParameterSpec timestamp() {
        return ParameterSpec.builder(TIMESTAMP, "timestamp")
                .addJavadoc("The time at which QEMU emitted the event; empty if QEMU could not read its clock.\n")
                .build();
    }

    private String describe() {
        return docs.type(
                event.event().description(),
                "The event " + Javadoc.code(event.event().name()) + ".");
    }

    private FieldSpec name() {
        return FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The name of the event on the wire.\n")
                .initializer("$S", event.event().name())
                .build();
    }

    private static MethodSpec eventName() {
        return Methods.overriding("eventName").addStatement("return NAME").build();
    }

    private MethodSpec read() {
        return Methods.read(event.typeName())
                .addCode(body.read())
                .addStatement("return new $T(in.timestamp()$L)", event.typeName(), body.arguments())
                .build();
    }
}
