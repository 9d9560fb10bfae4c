package io.github.qmpevents.generator.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the forms in which people store replies to query-qmp-schema, and of faults in such files. */
class IntrospectionReaderTest {
    private static final String ARRAY = """
            [{"name": "STOP", "meta-type": "event", "arg-type": "0"},
             {"name": "query", "meta-type": "command", "arg-type": "0", "ret-type": "none", "allow-oob": true},
             {"name": "CHANGE", "meta-type": "event", "arg-type": "1", "features": ["unstable"]},
             {"name": "0", "meta-type": "object", "members": []},
             {"name": "1", "meta-type": "object", "tag": "kind", "features": ["x"],
              "members": [{"name": "kind", "type": "2"},
                          {"name": "list", "type": "[3]", "default": null, "features": ["deprecated"]}],
              "variants": [{"case": "a", "type": "0"}, {"case": "b", "type": "4"}]},
             {"name": "2", "meta-type": "enum", "values": ["a", "b"],
              "members": [{"name": "a"}, {"name": "b", "features": ["deprecated"]}]},
             {"name": "[3]", "meta-type": "array", "element-type": "3"},
             {"name": "3", "meta-type": "alternate", "members": [{"type": "int"}, {"type": "5"}]},
             {"name": "4", "meta-type": "object", "members": [{"name": "next", "type": "1", "default": null}]},
             {"name": "5", "meta-type": "enum", "values": ["old"]},
             {"name": "int", "meta-type": "builtin", "json-type": "int"}]
            """;

    private static final String GREETING =
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}}, \"capabilities\": [\"oob\"]}}\n";

    private static final String EVENT =
            "{\"timestamp\": {\"seconds\": -1, \"microseconds\": 0.5e+3}, \"event\": \"\\u0041\\ud83d\\ude00\\n\"}\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource
    void aReplyIsReadInEveryForm(String text) throws IOException {
        Diagnostics diagnostics = new Diagnostics("reply.json");
        IntrospectedSchema schema = IntrospectionReader.readSchema(file(text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.inOrder().toString()));

        assertThat(SchemaShape.of(schema))
                .containsExactly(
                        "CHANGE {kind 2, list? [3] #deprecated} by kind: a {}, b {next? 1} #unstable", "STOP {}");
        assertThat(schema.type("2")).asString().contains("name=b, features=[deprecated]");
        assertThat(schema.type("5")).asString().contains("name=old, features=[]");
        assertThat(diagnostics.inOrder()).isEmpty();
    }

    static Stream<String> aReplyIsReadInEveryForm() {
        String reply = "{\"return\": " + ARRAY + ", \"id\": \"x\"}";
        return Stream.of(
                ARRAY,
                reply,
                reply.replace("\n", ""),
                GREETING + "{\"return\": {}}\n" + reply + EVENT
                        + "{\"return\": []}{\"return\": [{\"name\": \"x\"}]}\r\n");
    }

    @ParameterizedTest
    @MethodSource
    void aFaultIsReportedAtItsLocation(String text, String error) throws IOException {
        Path file = file(text);
        Diagnostics diagnostics = new Diagnostics(file.toString());

        Optional<IntrospectedSchema> schema = IntrospectionReader.readSchema(file, diagnostics);

        assertThat(schema).isEmpty();
        assertThat(diagnostics.inOrder()).first().asString().isEqualTo(file + error);
    }

    static Stream<Arguments> aFaultIsReportedAtItsLocation() {
        return Stream.of(
                Arguments.of(
                        GREETING,
                        ": error: [spec-unrecognized] found no reply to query-qmp-schema; run that command, and save "
                                + "QEMU's reply"),
                Arguments.of(
                        ARRAY + ARRAY,
                        ":16:1: error: [spec-unrecognized] a second reply to query-qmp-schema; remove all but one"),
                Arguments.of(
                        "[{\"name\": }]",
                        ":1:11: error: [schema-syntax] this is not JSON: expected a value, but found '}'"),
                Arguments.of(
                        "[[[".repeat(10_000),
                        ":1:33: error: [schema-syntax] this is not JSON: brackets are nested deeper than 32 levels"),
                Arguments.of(
                        "[{\"name\": \"a\n\"}]",
                        ":1:11: error: [schema-syntax] this is not JSON: this string does not end in its line"),
                Arguments.of(
                        "[{\"a\": 1, \"a\": 01}]",
                        ":1:16: error: [schema-syntax] this is not JSON: expected a value, but found '0'"),
                Arguments.of(
                        "[{\"a\": \"\\ud83d\"}]",
                        ":1:8: error: [schema-syntax] this is not JSON: half of a surrogate pair is missing in this string"),
                Arguments.of("[{\"meta-type\": \"event\"}]", ":1:2: error: [schema-form] this object lacks \"name\""),
                Arguments.of(
                        "[{\"meta-type\": \"class\", \"name\": \"x\"}]",
                        ":1:2: error: [schema-form] the meta-type \"class\" is unknown; expected builtin, enum, array, object, "
                                + "alternate, command or event"),
                Arguments.of(
                        "[{\"meta-type\": \"event\", \"name\": \"X\", \"arg-type\": \"7\"}]",
                        ":1:2: error: [schema-type] the type '7' is not in the reply; query the schema again"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("reply.json"), text);
    }
}
