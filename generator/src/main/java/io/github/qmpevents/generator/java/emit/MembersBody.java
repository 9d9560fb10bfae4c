package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaMember;
import java.util.List;

/**
 * The data of an event as a component for each member; none for an event without data.
 *
 * @param members the members
 * @param record emits the parts that all records with members share
 * @param nesting emits the nested types of members
 */
record MembersBody(List<JavaMember> members, RecordEmitter record, Nesting nesting) implements EventBody {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    MembersBody(List<JavaMember> members, Docs docs, Nesting nesting) {
        this(members, new RecordEmitter(members, docs), nesting);
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
        return nesting.of(members, Placement.IN_RECORD);
    }
}
