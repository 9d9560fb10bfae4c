package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the rules for merging specs of different forms. */
class MixedSpecsTest {
    @TempDir
    private Path directory;

    private List<String> merged(String... contents) throws IOException {
        return SpecLines.of(Merging.of(directory, contents).sound());
    }

    @Test
    void anIntrospectionReplyTakesItsTypeNamesFromASchema() throws IOException {
        String reply = """
                [{"meta-type": "event", "name": "E", "arg-type": "1"},
                 {"meta-type": "object", "name": "1", "members":
                    [{"name": "k", "type": "2"}, {"name": "o", "type": "3"}, {"name": "i", "type": "int"}]},
                 {"meta-type": "enum", "name": "2", "values": ["c"]},
                 {"meta-type": "object", "name": "3", "members": [{"name": "x", "type": "int", "default": null}]},
                 {"meta-type": "builtin", "name": "int", "json-type": "int"}]
                """;
        String schema = "{ 'event': 'E', 'data': 'D' }"
                + " { 'struct': 'D', 'data': { 'k': 'K', 'o': 'O', 'i': 'uint8' } }"
                + " { 'enum': 'K', 'data': ['a'] } { 'struct': 'O', 'data': { 'x': 'int64', 'y': 'str' } }";

        assertThat(merged(reply, schema))
                .containsExactly(
                        "E {k: K, o: O, i: uint8} as D",
                        "D = {k: K, o: O, i: uint8}",
                        "K = 'c, a'",
                        "O = {x?: int64, y?: string}");
    }

    @Test
    void aDeclaredTypeReplacesAnInferredOne() throws IOException {
        String text = """
                E
                -

                Data:

                - "a": (json-string, "x" or "y")
                - "b": something
                - "c": something
                - "d": a count (json-number)

                Example:

                { "event": "E", "data": { "a": "x", "c": "text", "d": 1 },
                  "timestamp": { "seconds": 1, "microseconds": 2 } }
                """;

        assertThat(merged(text, "{ 'event': 'E', 'data': { 'a': 'str', 'b': 'bool', 'c': 'int8', 'd': 'uint8' } }"))
                .containsExactly("E {a: 'x, y'..., b: bool, c: int8, d: uint8}");
    }

    @Test
    void undeclaredDataIsDeclaredByAnotherSpec() throws IOException {
        String text = """
                E
                -

                Data: see elsewhere.

                Example:

                { "event": "E", "data": { "a": 1, "shown": true },
                  "timestamp": { "seconds": 1, "microseconds": 2 } }
                """;

        assertThat(merged(text, "{ 'event': 'E', 'data': { 'a': 'str', 'b': 'str' } }"))
                .containsExactly("E {a?: string, shown?: bool, b?: string}");
        assertThat(merged(text, "{ 'event': 'E' }")).containsExactly("E undeclared {a?: int, shown?: bool}");
    }
}
