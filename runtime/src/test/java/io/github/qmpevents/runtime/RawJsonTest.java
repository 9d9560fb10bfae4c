package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw JSON is kept to the byte, and can be looked into. */
class RawJsonTest {
    private static final String TEXT =
            "{\"a\" : {\"b\": [1, 2.50], \"ü\\n\": \"x\\u00e4\\\"y\"}, \"n\": -12, \"big\": 9223372036854775808, \"t\": true, \"a\": 2}";

    private final RawJson json = RawJson.of(TEXT);

    @Test
    void keepsTheText() {
        assertThat(json).hasToString(TEXT);
        assertThat(new String(json.toBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void looksIntoObjects() {
        assertThat(json.at()).contains(json);
        assertThat(json.at("a", "b")).contains(RawJson.of("[1, 2.50]"));
        assertThat(json.at("a", "ü\n").flatMap(RawJson::asString)).contains("xä\"y");
        assertThat(json.at("n").orElseThrow().asLong()).hasValue(-12);
        assertThat(json.at("t").orElseThrow().asBoolean()).contains(true);
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(json.at("b")).isEmpty();
        assertThat(json.at("n", "b")).isEmpty();
        assertThat(json.at("a", "b", "1")).isEmpty();
    }

    @Test
    void isEmptyWhereItIsSomethingElse() {
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
    void refusesWhatIsNotOneValue(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RawJson.of(text));
    }

    @Test
    void saysThatUncheckedBytesAreNotJson() {
        RawJson broken = RawJson.copyOf(new byte[] {'{', 'x'}, 0, 2);

        assertThatIllegalStateException().isThrownBy(() -> broken.at("a")).withMessage("not JSON: {x");
    }
}
