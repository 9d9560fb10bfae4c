package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the record of an event. */
final class EventEmitter {
    private static final TypeName TIMESTAMP =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Instant.class));

    private final GeneratedPackage target;
    private final JavaEvent event;
    private final EventBody body;

    EventEmitter(GeneratedPackage target, JavaEvent event) {
        this.target = target;
        this.event = event;
        body = event.event().data() instanceof EventData.Undeclared
                ? new RawBody(event.members())
                : new MembersBody(event.members());
    }

    TypeSpec emit() {
        List<TypeSpec> types = body.types();
        return TypeSpec.recordBuilder(event.type())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(target.event())
                .addJavadoc(describe())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components())
                        .build())
                // What a nested type is called like stands with its package, so that the nested one is meant
                // everywhere.
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .addField(name())
                .addFields(body.constants())
                .addMethod(constructor())
                .addMethod(read())
                .addMethod(eventName())
                .addMethods(body.accessors())
                .addMethod(toJson())
                .addTypes(types)
                .build();
    }

    private List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        components.add(timestamp());
        components.addAll(body.components());
        return components;
    }

    private MethodSpec constructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameters(components())
                .addJavadoc("Checks for null. The timestamp is kept to the microsecond.\n")
                .addStatement("timestamp = $T.toMicroseconds(timestamp)", Types.EVENT_TIMESTAMP)
                .addCode(body.checks())
                .build();
    }

    /** The record component that every event begins with. */
    static ParameterSpec timestamp() {
        return ParameterSpec.builder(TIMESTAMP, "timestamp")
                .addJavadoc("when QEMU emitted the event; empty where QEMU could not read its clock\n")
                .build();
    }

    private CodeBlock describe() {
        Event model = event.event();
        CodeBlock.Builder doc = CodeBlock.builder();
        List<String> description = model.description();
        doc.add("$L\n", Javadoc.wrap(summary(model.name(), description)));
        for (int i = 1; i < description.size(); i++) {
            doc.add("\n$L\n", paragraph("", description.get(i)));
        }
        if (model.data() instanceof EventData.Undeclared data && !data.prose().isEmpty()) {
            doc.add("\n$L\n", paragraph("<b>Data:</b> ", data.prose()));
        }
        for (String note : model.notes()) {
            doc.add("\n$L\n", paragraph("<b>Note:</b> ", note));
        }
        return doc.build();
    }

    private static String summary(String name, List<String> description) {
        return description.isEmpty()
                ? Javadoc.code(name) + "."
                : Javadoc.code(name) + ": " + Javadoc.ended(Javadoc.continued(Javadoc.escape(description.get(0))));
    }

    private static String paragraph(String label, String text) {
        return Javadoc.wrap("<p>" + label + Javadoc.sentence(Javadoc.escape(text)));
    }

    private FieldSpec name() {
        return FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The name of the event on the wire.\n")
                .initializer("$S", event.event().name())
                .build();
    }

    private static MethodSpec eventName() {
        return overriding("eventName").addStatement("return NAME").build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(event.type())
                .addParameter(Types.EVENT_READER, "in")
                .addCode(body.read())
                .addStatement("return new $T(in.timestamp()$L)", event.type(), body.arguments())
                .build();
    }

    private MethodSpec toJson() {
        return overriding("toJson")
                .addStatement("$1T out = new $1T(this)", Types.EVENT_WRITER)
                .addCode(body.write())
                .addStatement("return out.finish()")
                .build();
    }

    /** A public method without parameters that returns a string and overrides another. */
    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
    }
}
