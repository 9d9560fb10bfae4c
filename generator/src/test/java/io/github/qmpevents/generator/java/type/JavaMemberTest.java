package io.github.qmpevents.generator.java.type;

import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of the Java code for mandatory and optional members. */
class JavaMemberTest {
    @Test
    void theComponentTypeReflectsOptionality() {
        assertThat(mandatoryMember(JavaScalar.STRING).componentType()).hasToString("java.lang.String");
        assertThat(optionalMember(JavaScalar.STRING).componentType())
                .hasToString("java.util.Optional<java.lang.String>");
        assertThat(mandatoryMember(JavaScalar.LONG).componentType()).hasToString("long");
        assertThat(optionalMember(JavaScalar.LONG).componentType()).hasToString("java.util.OptionalLong");
        assertThat(mandatoryMember(JavaScalar.BOOLEAN).componentType()).hasToString("boolean");
        assertThat(optionalMember(JavaScalar.BOOLEAN).componentType())
                .hasToString("java.util.Optional<java.lang.Boolean>");
    }

    @Test
    void onlyReferencesAreCheckedForNull() {
        assertThat(mandatoryMember(JavaScalar.LONG).check().toString()).isEmpty();
        assertThat(mandatoryMember(JavaScalar.BOOLEAN).check().toString()).isEmpty();
        assertThat(mandatoryMember(JavaScalar.STRING).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
        assertThat(optionalMember(JavaScalar.LONG).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
    }

    @Test
    void mandatoryAndOptionalListsAreCopied() {
        JavaType list = new JavaList(JavaScalar.STRING);

        assertThat(mandatoryMember(list).check().toString()).isEqualTo("name = java.util.List.copyOf(name);\n");
        assertThat(optionalMember(list).check().toString()).isEqualTo("name = name.map(java.util.List::copyOf);\n");
    }

    @Test
    void anOptionalMemberIsWrappedWhenReadAndUnwrappedWhenWritten() {
        assertThat(mandatoryMember(JavaScalar.LONG).read())
                .hasToString("long name = in.member(WIRE_NAME).readLong();\n");
        assertThat(optionalMember(JavaScalar.LONG).read())
                .hasToString("java.util.OptionalLong name = in.has(WIRE_NAME)"
                        + " ? java.util.OptionalLong.of(in.readLong()) : java.util.OptionalLong.empty();\n");
        assertThat(optionalMember(JavaScalar.STRING).read())
                .hasToString("java.util.Optional<java.lang.String> name = in.has(WIRE_NAME)"
                        + " ? java.util.Optional.of(in.readString()) : java.util.Optional.empty();\n");
        assertThat(mandatoryMember(JavaScalar.LONG).write()).hasToString("out.write(WIRE_NAME, name);\n");
        assertThat(optionalMember(JavaScalar.LONG).write())
                .hasToString("name.ifPresent(value -> out.write(WIRE_NAME, value));\n");
    }

    private static JavaMember mandatoryMember(JavaType type) {
        return new JavaMember(member("wire-name", 1, STRING), "name", "WIRE_NAME", type);
    }

    private static JavaMember optionalMember(JavaType type) {
        return new JavaMember(optional("wire-name", 1, STRING), "name", "WIRE_NAME", type);
    }
}
