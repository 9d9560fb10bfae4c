package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tests that the grammar of JSON is that of RFC 8259. */
class JsonSequenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[ ]",
                "{ }",
                "[1]",
                "[1,2]",
                "{\"a\":1}",
                "{\"a\" : 1 , \"b\":[]}",
                "true",
                "false",
                "null",
                "0",
                "-0",
                "-1.50E+2",
                "1e5",
                "1E-5",
                "\"\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
                "\"\\uD83D\\uDE00\"",
                "\"é\u007f\"",
                " \t\r\n1 ",
                "[[[]],{\"a\":{}}]",
                "1 2",
                "{}{}"
            })
    void acceptsValidJson(String json) throws JsonException {
        assertThat(isJson(json)).isTrue();
        assertThat(JsonSequence.parse(json, 9)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "tru",
                "nul",
                "True",
                "NaN",
                "01",
                "-01",
                "+1",
                "-",
                ".5",
                "1.",
                "1.e5",
                "1e",
                "1e+",
                "--1",
                "\"",
                "\"a",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "\"\t\"",
                "]",
                "}",
                ":",
                ",",
                "/**/1",
                "\uFEFF1",
                "\u00a01",
                "1x",
                "[1}",
                "{\"a\":1]"
            })
    void rejectsInvalidJson(String json) {
        assertThat(isJson(json)).isFalse();
        assertThatThrownBy(() -> JsonSequence.parse(json, 9)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "{\"a\":1,\"a\":2}",
                "\"\\uff11234\\u\"",
                "[[[[1]]]]"
            })
    void isStricterThanTheGrammar(String json) {
        assertThatThrownBy(() -> JsonSequence.parse(json, 3)).isInstanceOf(JsonException.class);
    }

    @Test
    void eachValueHasItsOffset() throws JsonException {
        List<JsonNode> values = JsonSequence.parse(" {\"a\": [true, -1.5]}\n\"\\u0041\"", 9);

        ObjectNode object = (ObjectNode) values.get(0);
        ArrayNode array = (ArrayNode) object.member("a").orElseThrow().value();
        assertThat(object.offset()).isEqualTo(1);
        assertThat(object.member("a").orElseThrow().offset()).isEqualTo(2);
        assertThat(array.offset()).isEqualTo(7);
        assertThat(array.elements()).last().isEqualTo(new NumberNode(14, "-1.5"));
        assertThat(values.get(1)).isEqualTo(new StringNode(21, "A"));
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            boolean any = false;
            while (parser.nextToken() != null) {
                any = true;
            }
            return any;
        } catch (JacksonException e) {
            return false;
        }
    }
}
