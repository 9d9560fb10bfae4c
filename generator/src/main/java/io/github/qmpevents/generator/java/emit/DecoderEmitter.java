package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * An emitter of the decoder. The events of a large spec are divided into groups, each with its own class: Java limits
 * the size of methods and classes, and compiles large methods badly.
 */
final class DecoderEmitter {
    private static final int GROUP_SIZE = 128;

    private final GeneratedPackage target;
    private final List<Group> groups = new ArrayList<>();

    /** Consecutive events, and the index of the first. */
    private record Group(int first, List<JavaEvent> events) {
        CodeBlock names() {
            List<CodeBlock> names = new ArrayList<>();
            for (JavaEvent event : events) {
                names.add(CodeBlock.of("$T.NAME", event.typeName()));
            }
            return CodeBlock.join(names, ",\n");
        }

        CodeBlock cases() {
            CodeBlock.Builder cases = CodeBlock.builder();
            for (int i = 0; i < events.size(); i++) {
                cases.add("case $L -> $T.read(in);\n", first + i, events.get(i).typeName());
            }
            return cases.build();
        }
    }

    DecoderEmitter(GeneratedPackage target, List<JavaEvent> events) {
        this.target = target;
        int first = 0;
        do {
            groups.add(new Group(first, events.subList(first, Math.min(events.size(), first + GROUP_SIZE))));
            first += GROUP_SIZE;
        } while (first < events.size());
    }

    TypeSpec emit(DeprecatedThings deprecated) {
        TypeSpec.Builder decoder = TypeSpec.classBuilder(target.decoder())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ABSTRACT_EVENT_DECODER, target.event()))
                .addJavadoc("A decoder of the events of $L. Thread-safe.\n", Javadoc.code(target.specName()))
                .addField(FieldSpec.builder(target.decoder(), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", target.decoder())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", names())
                        .build())
                .addMethod(read(switchOverEvents())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .build());
        if (isParted()) {
            groups.forEach(group -> decoder.addType(groupClass(group)));
        }
        deprecated.addToUserOfEvents(decoder);
        return decoder.build();
    }

    private boolean isParted() {
        return groups.size() > 1;
    }

    private CodeBlock names() {
        return isParted()
                ? groups.stream()
                        .map(group -> CodeBlock.of("$T.NAMES", groupName(group)))
                        .collect(CodeBlock.joining(",\n"))
                : CodeBlock.of(
                        "new $T[] {\n$>$>$L$<$<\n}", String.class, groups.get(0).names());
    }

    private CodeBlock switchOverEvents() {
        if (!isParted()) {
            return switchOver(CodeBlock.of("event"), groups.get(0).cases());
        }
        CodeBlock cases = IntStream.range(0, groups.size())
                .mapToObj(i -> CodeBlock.of("case $L -> $T.read(event, in);\n", i, groupName(groups.get(i))))
                .collect(CodeBlock.joining(""));
        return switchOver(CodeBlock.of("$T.floorDiv(event, $L)", Math.class, GROUP_SIZE), cases);
    }

    private CodeBlock switchOver(CodeBlock selector, CodeBlock cases) {
        return CodeBlock.builder()
                .add("return switch ($L) {\n$>", selector)
                .add(cases)
                .add("default -> $T.read(in);\n", target.unknownEvent())
                .add("$<};\n")
                .build();
    }

    private MethodSpec.Builder read(CodeBlock body) {
        return MethodSpec.methodBuilder("read")
                .returns(target.event())
                .addParameter(TypeName.INT, "event")
                .addParameter(RuntimeTypes.EVENT_READER, "in")
                .addCode(body);
    }

    private ClassName groupName(Group group) {
        return target.decoder().nestedClass("From" + group.first());
    }

    private TypeSpec groupClass(Group group) {
        return TypeSpec.classBuilder(groupName(group))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(ArrayTypeName.of(String.class), "NAMES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("{$>$>\n$L$<$<}", group.names())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(read(switchOver(CodeBlock.of("event"), group.cases()))
                        .addModifiers(Modifier.STATIC)
                        .build())
                .build();
    }
}
