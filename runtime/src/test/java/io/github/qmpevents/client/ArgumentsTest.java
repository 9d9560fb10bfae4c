package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    @ParameterizedTest
    @MethodSource("io.github.qmpevents.client.ArgumentsCases#accepted")
    void keepsArgumentsThatQemuCanParse(String text) {
        assertThat(Arguments.of("query-status", text).json()).hasToString(text.strip());
    }

    @ParameterizedTest
    @MethodSource("io.github.qmpevents.client.ArgumentsCases#refused")
    void rejectsArgumentsThatQemuCannotParse(String text) {
        assertThatThrownBy(() -> Arguments.of("query-status", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1, "a": 2}    | found the member "a" a second time
            {"a": "\\ud83f\\udffe"} | U+1FFFE is not a character
            {"a": [-0E1]}       | expected 0 without an exponent, found -0E1
            """)
    void explainsTheRejection(String text, String problem) {
        assertThatThrownBy(() -> Arguments.of("device_add", text))
                .hasMessageStartingWith("QEMU can't parse these arguments of device_add: " + problem);
    }

    @Test
    void rejectsAnythingButAnObject() {
        assertThatThrownBy(() -> Arguments.of("stop", "[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a JSON object as arguments of stop, found an array");
    }

    @Test
    void rejectsMoreTokensOrBytesThanQemuAccepts() {
        int tokens = (2 << 20) - 12;
        int elements = (tokens - 6) / 2;
        String full = "{\"a\": [" + "1,".repeat(elements - 1);
        assertThat(Arguments.of("stop", full + "1]}")).isNotNull();
        assertThatThrownBy(() -> Arguments.of("stop", full + "[]]}"))
                .hasMessage("QEMU can't parse these arguments of stop: expected at most " + tokens + " tokens, found "
                        + (tokens + 1));

        int bytes = (64 << 20) - 1024;
        assertThat(Arguments.of("stop", "{\"a\": \"" + "x".repeat(bytes - 9) + "\"}"))
                .isNotNull();
        assertThatThrownBy(() -> Arguments.of("stop", "{\"a\": \"" + "x".repeat(bytes - 8) + "\"}"))
                .hasMessage("QEMU can't parse these arguments of stop: expected at most " + bytes + " bytes, found "
                        + (bytes + 1));
    }
}
