package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw JSON is kept byte for byte, and can be navigated. */
class RawJsonTest {
    private static final String TEXT =
            "{\"a\" : {\"b\": [1, 2.50], \"ü\\n\": \"x\\u00e4\\\"y\"}, \"n\": -12, \"big\": 9223372036854775808, \"t\": true, \"a\": 2}";

    private static final List<Function<RawJson, Object>> LOOKS = List.of(
            RawJson::at,
            json -> json.at("a"),
            RawJson::members,
            RawJson::elements,
            RawJson::asString,
            RawJson::asLong,
            RawJson::asDouble,
            RawJson::asBoolean,
            RawJson::isNull);

    private final RawJson json = RawJson.of(TEXT);

    @Test
    void keepsTheText() {
        assertThat(json).hasToString(TEXT);
        assertThat(new String(json.toBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void findsValuesInObjects() {
        assertThat(json.at()).contains(json);
        assertThat(json.at("a", "b")).contains(RawJson.of("[1, 2.50]"));
        assertThat(json.at("a", "ü\n").flatMap(RawJson::asString)).contains("xä\"y");
        assertThat(json.at("n").orElseThrow().asLong()).hasValue(-12);
        assertThat(json.at("t").orElseThrow().asBoolean()).contains(true);
    }

    @Test
    void returnsEmptyForAMissingPath() {
        assertThat(json.at("b")).isEmpty();
        assertThat(json.at("n", "b")).isEmpty();
        assertThat(json.at("a", "b", "1")).isEmpty();
    }

    @Test
    void returnsEmptyForAnotherKindOfValue() {
        assertThat(json.asString()).isEmpty();
        assertThat(json.asBoolean()).isEmpty();
        assertThat(RawJson.of("1.5").asLong()).isEmpty();
        assertThat(RawJson.of("\"1\"").asLong()).isEmpty();
        assertThat(json.at("big").orElseThrow().asLong()).isEmpty();
    }

    @Test
    void comparesByTheBytes() {
        assertThat(RawJson.of(" 1 ")).isEqualTo(RawJson.of("1")).hasSameHashCodeAs(RawJson.of("1"));
        assertThat(RawJson.of("1.0")).isNotEqualTo(RawJson.of("1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":1}                | { "a" : 1 }
            [1,2]                  | [\t1 , 2\t]
            {"a":[{},[]],"b":null} | {"a": [ { }, [ ] ], "b" : null}
            "a b"                  | "a b"
            ["\\" "]              | [ "\\" " ]
            ["\\\\",1]              | [ "\\\\", 1 ]
            """)
    void isEqualRegardlessOfSpaceBetweenTokens(String one, String other) {
        assertThat(RawJson.of(one))
                .isEqualTo(RawJson.of(other))
                .isEqualTo(RawJson.of(other.replace("\t", "\r\n")))
                .hasSameHashCodeAs(RawJson.of(other))
                .isNotEqualTo(one);
        assertThat(RawJson.of(other)).hasToString(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1          | 1.0
            1          | 1e0
            12         | 1
            "ab"       | "a b"
            "a b"      | "a  b"
            "a"        | "\\u0061"
            ["\\"  "] | ["\\" "]
            ["a", "b"] | ["a,  b"]
            {"a":1,"b":2} | {"b":2,"a":1}
            [1]        | [[1]]
            "1"        | 1
            """)
    void differsInEverythingElse(String one, String other) {
        assertThat(RawJson.of(one)).isNotEqualTo(RawJson.of(other));
        assertThat(RawJson.of(one).hashCode()).isNotEqualTo(RawJson.of(other).hashCode());
    }

    @Test
    void hasElements() {
        List<RawJson> elements =
                RawJson.of(" [ 1 , [2, 3] ,{\"a\": [4]}, null ] ").elements();

        assertThat(elements).extracting(RawJson::toString).containsExactly("1", "[2, 3]", "{\"a\": [4]}", "null");
        assertThat(elements.get(1).elements()).containsExactly(RawJson.of("2"), RawJson.of("3"));
        assertThat(elements.get(2).elements()).isEmpty();
        assertThat(RawJson.of("[]").elements()).isEmpty();
        assertThat(RawJson.of("5").elements()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(elements::clear);
    }

    @Test
    void hasMembers() {
        Map<String, RawJson> members =
                RawJson.of("{ \"b\" : 1 , \"a\\n\" :{\"b\": [2]}, \"\": null }").members();

        assertThat(members.keySet()).containsExactly("b", "a\n", "");
        assertThat(members.values()).extracting(RawJson::toString).containsExactly("1", "{\"b\": [2]}", "null");
        assertThat(RawJson.of("{}").members()).isEmpty();
        assertThat(RawJson.of("[{\"a\": 1}]").members()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(members::clear);
    }

    @Test
    void usesTheFirstOfSeveralMembersWithTheSameName() {
        RawJson twice = RawJson.of("{\"a\": {\"b\": 1}, \"c\": 2, \"\\u0061\": {\"d\": 3}, \"a\": 4}");

        assertThat(twice.members().keySet()).containsExactly("a", "c");
        assertThat(twice.members()).containsEntry("a", RawJson.of("{\"b\":1}"));
        assertThat(twice.at("a")).contains(RawJson.of("{\"b\":1}"));
        assertThat(twice.at("a", "b").orElseThrow().asLong()).hasValue(1);
        assertThat(twice.at("a", "d")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0",
        "-0, 0, -0.0",
        "-12, -12, -12.0",
        "9223372036854775807, 9223372036854775807, 9223372036854775807.0",
        "9223372036854775808, , 9223372036854775808.0",
        "1.5, , 1.5",
        "1.0, , 1.0",
        "1e2, , 100.0",
        "0.1, , 0.1",
        "1e-400, , 0.0",
        "1.7976931348623157e308, , 1.7976931348623157e308",
        "1e309, , ",
        "-1e99999999999, , ",
        "'\"1\"', , ",
        "true, , ",
        "[1], , ",
    })
    void readsNumbers(String text, @Nullable Long asLong, @Nullable Double asDouble) {
        assertThat(RawJson.of(text).asLong())
                .isEqualTo(asLong == null ? OptionalLong.empty() : OptionalLong.of(asLong));
        assertThat(RawJson.of(text).asDouble())
                .isEqualTo(asDouble == null ? OptionalDouble.empty() : OptionalDouble.of(asDouble));
    }

    @Test
    void recognizesNull() {
        assertThat(RawJson.of(" null ").isNull()).isTrue();
        assertThat(RawJson.of("0").isNull()).isFalse();
        assertThat(RawJson.of("\"null\"").isNull()).isFalse();
        assertThat(RawJson.of("[null]").isNull()).isFalse();
    }

    @Test
    void isNotChangedThroughItsBytes() {
        byte[] bytes = "xx[1]xx".getBytes(StandardCharsets.UTF_8);
        RawJson copy = RawJson.copyOf(bytes, 2, 3);
        bytes[3] = '2';
        copy.toBytes()[1] = '3';

        assertThat(copy).hasToString("[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "{", "[1,]", "1 2", "\"\ud800\"", "{'a': 1}"})
    void rejectsAnythingButOneValue(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RawJson.of(text));
    }

    @Test
    void reportsUncheckedBytesThatAreNotJson() {
        RawJson broken = RawJson.copyOf(new byte[] {'{', 'x'}, 0, 2);

        assertThatIllegalStateException().isThrownBy(() -> broken.at("a")).withMessage("not JSON: {x");
        assertThatIllegalStateException().isThrownBy(broken::members).withMessage("not JSON: {x");
        assertThat(broken.elements()).isEmpty();
        assertThat(broken.asString()).isEmpty();
        assertThat(broken).hasToString("{x").isEqualTo(RawJson.copyOf(new byte[] {'{', ' ', 'x'}, 0, 3));
    }

    @Test
    void reportsInvalidBytesInOneShortLine() {
        byte[] bytes = ("[\n\u001b" + "x".repeat(1_000)).getBytes(StandardCharsets.UTF_8);

        assertThatIllegalStateException()
                .isThrownBy(RawJson.copyOf(bytes, 0, bytes.length)::elements)
                .withMessage("not JSON: [\\u000a\\u001b" + "x".repeat(197) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[", "\"", "\"\\", "{\"a", "-", "1.", "nul", "\u0080", "]"})
    void toleratesAnyBytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        RawJson any = RawJson.copyOf(bytes, 0, bytes.length);

        assertThat(any).isEqualTo(RawJson.copyOf(bytes, 0, bytes.length)).hasSameHashCodeAs(any);
        assertThat(any.toBytes()).isEqualTo(bytes);
        for (Function<RawJson, Object> look : LOOKS) {
            try {
                assertThat(look.apply(any)).isNotNull();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageStartingWith("not JSON: ");
            }
        }
    }
}
