package io.github.qmpevents.generator.java.type;

import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of the Java code for mandatory and optional members. */
class JavaMemberTest {
    @Test
    void theTypeOfTheComponentSaysWhetherItMayBeMissing() {
        assertThat(mandatory(JavaScalar.STRING).componentType()).hasToString("java.lang.String");
        assertThat(missing(JavaScalar.STRING).componentType()).hasToString("java.util.Optional<java.lang.String>");
        assertThat(mandatory(JavaScalar.LONG).componentType()).hasToString("long");
        assertThat(missing(JavaScalar.LONG).componentType()).hasToString("java.util.OptionalLong");
        assertThat(mandatory(JavaScalar.BOOLEAN).componentType()).hasToString("boolean");
        assertThat(missing(JavaScalar.BOOLEAN).componentType()).hasToString("java.util.Optional<java.lang.Boolean>");
    }

    @Test
    void onlyWhatCanBeNullIsChecked() {
        assertThat(mandatory(JavaScalar.LONG).check().toString()).isEmpty();
        assertThat(mandatory(JavaScalar.BOOLEAN).check().toString()).isEmpty();
        assertThat(mandatory(JavaScalar.STRING).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
        assertThat(missing(JavaScalar.LONG).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
    }

    @Test
    void aListIsCopiedWhetherItMayBeMissingOrNot() {
        JavaType list = new JavaList(JavaScalar.STRING);

        assertThat(mandatory(list).check().toString()).isEqualTo("name = java.util.List.copyOf(name);\n");
        assertThat(missing(list).check().toString()).isEqualTo("name = name.map(java.util.List::copyOf);\n");
    }

    @Test
    void aMemberThatMayBeMissingIsWrappedWhenReadAndUnwrappedWhenWritten() {
        assertThat(mandatory(JavaScalar.LONG).read()).hasToString("long name = in.member(WIRE_NAME).readLong();\n");
        assertThat(missing(JavaScalar.LONG).read())
                .hasToString("java.util.OptionalLong name = in.has(WIRE_NAME)"
                        + " ? java.util.OptionalLong.of(in.readLong()) : java.util.OptionalLong.empty();\n");
        assertThat(missing(JavaScalar.STRING).read())
                .hasToString("java.util.Optional<java.lang.String> name = in.has(WIRE_NAME)"
                        + " ? java.util.Optional.of(in.readString()) : java.util.Optional.empty();\n");
        assertThat(mandatory(JavaScalar.LONG).write()).hasToString("out.write(WIRE_NAME, name);\n");
        assertThat(missing(JavaScalar.LONG).write())
                .hasToString("name.ifPresent(value -> out.write(WIRE_NAME, value));\n");
    }

    private static JavaMember mandatory(JavaType type) {
        return new JavaMember(member("wire-name", 1, STRING), "name", "WIRE_NAME", type);
    }

    private static JavaMember missing(JavaType type) {
        return new JavaMember(optional("wire-name", 1, STRING), "name", "WIRE_NAME", type);
    }
}
