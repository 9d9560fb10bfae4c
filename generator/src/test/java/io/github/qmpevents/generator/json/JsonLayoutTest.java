package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a layout keeps the value, in lines that are easy to compare. */
class JsonLayoutTest {
    @Test
    void hasALineForEachElementAndEachSmallObject() throws JsonException {
        assertThat(
                        lines(
                                "[{\"name\":\"STOP\",\"features\":[],\"data\":{\"a\":1,\"b\":{}}},"
                                        + " {\"name\" : \"1\", \"values\": [\"b\", \"a\", null], \"x\": true,"
                                        + "\"members\": [{\"name\": \"m\", \"default\": null}, {\"features\": [\"f\"]}]}, [], {}, [[-1.50E+2]]]"))
                .isEqualTo("""
                        [
                          {"name": "STOP", "features": [], "data": {"a": 1, "b": {}}},
                          {
                            "name": "1",
                            "values": [
                              "b",
                              "a",
                              null
                            ],
                            "x": true,
                            "members": [
                              {"name": "m", "default": null},
                              {
                                "features": [
                                  "f"
                                ]
                              }
                            ]
                          },
                          [],
                          {},
                          [
                            [
                              -1.50E+2
                            ]
                          ]
                        ]
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\"",
                "\"\u00e4\\u00e4\u20ac\ud83d\ude00\\ud83d\\ude00\u202e\u007f~ \"",
                "[{\"\\\"\\n\u00fc\": [{\"\": false}]}]",
                "0",
                "true",
                "{}",
            })
    void isTheSameValueInAscii(String json) throws JsonException {
        String lines = lines(json);

        assertThat(lines).matches("[\\n -~]*\\n");
        assertThat(lines(lines)).isEqualTo(lines);
        assertThat(withoutPlaces(lines)).isEqualTo(withoutPlaces(json));
    }

    private static String lines(String json) throws JsonException {
        List<JsonNode> values = JsonSequence.parse(json, 32);
        assertThat(values).hasSize(1);
        return values.get(0).toLines();
    }

    private static String withoutPlaces(String json) throws JsonException {
        return JsonSequence.parse(json, 32).toString().replaceAll("offset=\\d+", "");
    }
}
