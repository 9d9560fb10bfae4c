package io.github.qmpevents.generator.java;

import static io.github.qmpevents.generator.model.TestModel.STRING;
import static io.github.qmpevents.generator.model.TestModel.member;
import static io.github.qmpevents.generator.model.TestModel.optional;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a member that is always there has in Java, and what one that may be missing has. */
class JavaMemberTest {
    @Test
    void theTypeOfTheComponentSaysWhetherItMayBeMissing() {
        assertThat(mandatory(ScalarType.STRING).componentType()).hasToString("java.lang.String");
        assertThat(missing(ScalarType.STRING).componentType()).hasToString("java.util.Optional<java.lang.String>");
        assertThat(mandatory(ScalarType.INTEGER).componentType()).hasToString("long");
        assertThat(missing(ScalarType.INTEGER).componentType()).hasToString("java.util.OptionalLong");
        assertThat(mandatory(ScalarType.BOOLEAN).componentType()).hasToString("boolean");
        assertThat(missing(ScalarType.BOOLEAN).componentType()).hasToString("java.util.Optional<java.lang.Boolean>");
    }

    @Test
    void onlyWhatCanBeNullIsChecked() {
        assertThat(mandatory(ScalarType.INTEGER).check().toString()).isEmpty();
        assertThat(mandatory(ScalarType.BOOLEAN).check().toString()).isEmpty();
        assertThat(mandatory(ScalarType.STRING).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
        assertThat(missing(ScalarType.INTEGER).check().toString())
                .isEqualTo("java.util.Objects.requireNonNull(name, \"name\");\n");
    }

    @Test
    void aListIsCopiedWhetherItMayBeMissingOrNot() {
        JavaType list = new ListJavaType(ScalarType.STRING);

        assertThat(mandatory(list).check().toString()).isEqualTo("name = java.util.List.copyOf(name);\n");
        assertThat(missing(list).check().toString()).isEqualTo("name = name.map(java.util.List::copyOf);\n");
    }

    @Test
    void aVariableBeginsWithWhatAMissingMemberIs() {
        assertThat(mandatory(ScalarType.INTEGER).variable()).hasToString("long name = 0;\n");
        assertThat(mandatory(ScalarType.BOOLEAN).variable()).hasToString("boolean name = false;\n");
        assertThat(mandatory(ScalarType.STRING).variable()).hasToString("java.lang.String name = null;\n");
        assertThat(missing(ScalarType.INTEGER).variable())
                .hasToString("java.util.OptionalLong name = java.util.OptionalLong.empty();\n");
        assertThat(missing(ScalarType.STRING).variable())
                .hasToString("java.util.Optional<java.lang.String> name = java.util.Optional.empty();\n");
    }

    @Test
    void aMemberThatMayBeMissingIsWrappedWhenReadAndUnwrappedWhenWritten() {
        assertThat(mandatory(ScalarType.INTEGER).read()).hasToString("in.readInteger()");
        assertThat(missing(ScalarType.INTEGER).read()).hasToString("java.util.OptionalLong.of(in.readInteger())");
        assertThat(mandatory(ScalarType.INTEGER).write()).hasToString("out.write(\"wire-name\", name);\n");
        assertThat(missing(ScalarType.INTEGER).write())
                .hasToString("name.ifPresent(value -> out.write(\"wire-name\", value));\n");
    }

    private static JavaMember mandatory(JavaType type) {
        return new JavaMember(member("wire-name", 1, STRING), "name", type);
    }

    private static JavaMember missing(JavaType type) {
        return new JavaMember(optional("wire-name", 1, STRING), "name", type);
    }
}
