package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments of commands from a map. */
class ArgumentsTextTest {
    @Test
    void writesEachKindOfValue() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("string", "a \"quoted\" \\ text\n\u0001 é 𝄞");
        arguments.put(
                "integers", List.of((byte) 1, (short) 2, 3, Long.MIN_VALUE, new BigInteger("18446744073709551615")));
        arguments.put("numbers", List.of(0.5, 1e300, 2.5f));
        arguments.put("nothing", null);
        arguments.put("nested", Map.of("list", Arrays.asList(true, null, List.of())));
        arguments.put("raw", RawJson.of("{\"a\": [1, 2]}"));
        assertThat(ArgumentsText.of(arguments))
                .isEqualTo("{\"string\": \"a \\\"quoted\\\" \\\\ text\\n\\u0001 \\u00E9 \\uD834\\uDD1E\","
                        + " \"integers\": [1, 2, 3, -9223372036854775808, 18446744073709551615],"
                        + " \"numbers\": [0.5, 1.0E300, 2.5],"
                        + " \"nothing\": null,"
                        + " \"nested\": {\"list\": [true, null, []]},"
                        + " \"raw\": {\"a\": [1, 2]}}");
        assertThat(QmpCommand.of("x").arguments(arguments)).hasToString("x " + ArgumentsText.of(arguments));
    }

    static List<Map<String, ?>> impossibleArguments() {
        return List.of(
                Map.of("a", Double.NaN),
                Map.of("a", Float.POSITIVE_INFINITY),
                Map.of("a", new Object()),
                Map.of("a", List.of(Thread.State.NEW)),
                Map.of("a", Map.of(1, 2)),
                Map.of("a", Path.of("/tmp/disk.qcow2")),
                Map.of("a", "\ud800"),
                Map.of("a", "\uffff"));
    }

    @Test
    void writesAZeroWithoutItsExponent() {
        assertThat(ArgumentsText.of(List.of(new BigDecimal("0E-10"), new BigDecimal("1E-10"))))
                .isEqualTo("[0, 1E-10]");
    }

    @Test
    void rejectsAListWithinItself() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add(cyclic);

        assertThatThrownBy(() -> ArgumentsText.of(cyclic))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at most 500 nested maps and lists, found more, or one within itself");
    }

    @ParameterizedTest
    @MethodSource("impossibleArguments")
    void rejectsValuesThatQemuCannotParse(Map<String, ?> arguments) {
        assertThatThrownBy(() -> QmpCommand.of("x").arguments(arguments)).isInstanceOf(IllegalArgumentException.class);
    }
}
