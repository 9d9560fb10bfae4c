package io.github.qmpevents.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * The data of an event whose members the spec lists, or that has none.
 *
 * @param members the members
 * @param record emits what they have in common with those of other objects
 */
record MembersBody(List<JavaMember> members, RecordEmitter record) implements EventBody {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    MembersBody(List<JavaMember> members) {
        this(members, new RecordEmitter(members));
    }

    @Override
    public List<ParameterSpec> components() {
        return record.components();
    }

    @Override
    public List<FieldSpec> constants() {
        return members.isEmpty() ? List.of() : record.constants();
    }

    @Override
    public CodeBlock checks() {
        return record.checks();
    }

    @Override
    public CodeBlock read() {
        return members.isEmpty() ? NOTHING : record.read("beginData");
    }

    @Override
    public CodeBlock arguments() {
        return members.isEmpty() ? NOTHING : CodeBlock.of(", $L", record.arguments());
    }

    @Override
    public CodeBlock write() {
        return members.isEmpty()
                ? NOTHING
                : CodeBlock.builder()
                        .addStatement("out.beginData()")
                        .add(record.write())
                        .addStatement("out.endData()")
                        .build();
    }

    @Override
    public List<MethodSpec> accessors() {
        return List.of();
    }

    @Override
    public List<TypeSpec> types() {
        return record.nestedTypes();
    }
}
