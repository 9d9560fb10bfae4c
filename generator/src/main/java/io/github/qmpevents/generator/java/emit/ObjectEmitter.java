package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.List;

/** An emitter of the record of an object. */
final class ObjectEmitter {
    private final JavaObject object;
    private final Docs docs;
    private final Placement placement;
    private final Nesting nesting;
    private final RecordEmitter record;

    ObjectEmitter(JavaObject object, Docs docs, Placement placement, Nesting nesting) {
        this.object = object;
        this.docs = docs;
        this.placement = placement;
        this.nesting = nesting;
        record = new RecordEmitter(object.members(), docs);
    }

    TypeSpec emit() {
        CodeBlock checks = record.checks();
        List<TypeSpec> types = nesting.of(object.members(), Placement.IN_RECORD);
        TypeSpec.Builder type = placement
                .open(TypeSpec.recordBuilder(object.typeName()), docs)
                .addJavadoc("$L\n", docs.type(object.description(), "An object."))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(record.components())
                        .build())
                .addFields(record.constants());
        Deprecation.of(object.description(), docs).addTo(type);
        if (!checks.isEmpty()) {
            type.addMethod(Methods.nullChecks(record.components(), checks));
        }
        return type.addMethod(read())
                .addMethod(write())
                .addTypes(types)
                .alwaysQualify(RecordEmitter.simpleNames(types))
                .build();
    }

    private MethodSpec read() {
        return placement
                .internal(Methods.read(object.typeName()))
                .addCode(record.read("beginObject"))
                .addStatement("return new $T($L)", object.typeName(), record.arguments())
                .build();
    }

    private MethodSpec write() {
        return placement
                .internal(MethodSpec.methodBuilder("write"))
                .addParameter(RuntimeTypes.EVENT_WRITER, "out")
                .addCode(record.write())
                .build();
    }
}
