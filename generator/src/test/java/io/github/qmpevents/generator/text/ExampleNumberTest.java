package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that numbers in examples are checked in the same way as the generated decoder checks those on the wire. */
class ExampleNumberTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.0",
                "1e2",
                "1.25E+2",
                "120e-1",
                "0e99999999999",
                "-0.0e-99999999999",
                "9223372036854775807",
                "-9223372036854775808",
                "9.223372036854775807e18"
            })
    void aWholeNumberMayBeWrittenInAnyForm(String number) throws IOException {
        assertThat(findings("json-number", number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e-1",
                "1e999999999",
                "1e-999999999",
                "1e99999999999",
                "0.0000000000000000000000000000001"
            })
    void aNumberThatTheDecoderRejectsIsReported(String number) throws IOException {
        assertThat(findings("json-number", number))
                .startsWith("spec.txt:12:46: warning: [example-type] the example shows a number with a fraction or too"
                        + " many digits in \"data.level\", declared as number (a whole one of 64 bits); correct one of"
                        + " them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "1e19"})
    void aWholeNumberThatTheDecoderRejectsIsReported(String number) throws IOException {
        assertThat(findings("json-number", number))
                .startsWith("spec.txt:12:46: warning: [example-type] the example shows a whole number of more than 64"
                        + " bits in \"data.level\", declared as number (a whole one of 64 bits); correct one of them");
    }

    @Test
    void aNumberWithMoreDigitsThanTheDecoderReadsIsReported() throws IOException {
        assertThat(findings("json-number", "1." + "0".repeat(998))).isEmpty();
        assertThat(findings("json-number", "1." + "0".repeat(999))).contains("[example-type]");
        assertThat(findings("json-number", "1".repeat(1_000_000))).contains("[example-type]");
    }

    @Test
    void anIntegerHasNeitherAFractionNorAnExponent() throws IOException {
        assertThat(findings("json-int", "-9223372036854775808")).isEmpty();
        assertThat(findings("json-int", "1.0"))
                .startsWith("spec.txt:12:46: warning: [example-type] the example shows a whole number written with a"
                        + " fraction or an exponent in \"data.level\", declared as int; correct one of them");
        assertThat(findings("json-int", "1e2")).contains("[example-type]");
        assertThat(findings("json-int", "9223372036854775808")).contains("[example-type]");
    }

    @Test
    void aFractionMakesAnInferredTypeADouble() throws IOException {
        assertThat(findings("optional", "1.5"))
                .contains("assumed to be number, as the example shows")
                .doesNotContain("[example-type]");
    }

    @Test
    void anInferredTypeIsCheckedLikeADeclaredOne() throws IOException {
        assertThat(findings("optional", "1e999"))
                .contains("assumed to be number, as the example shows")
                .contains("spec.txt:12:46: warning: [example-type] the example shows a number with a fraction or too"
                        + " many digits in \"data.level\", assumed to be number;");
        assertThat(findings("optional", "1")).doesNotContain("[example-type]");
    }

    private String findings(String type, String number) throws IOException {
        return TextFindings.of(directory, """
                TANK_FILLED
                -----------

                Emitted when the tank is full.

                Data:

                - "level": how full, in percent (%s)

                Example:

                { "event": "TANK_FILLED", "data": { "level": %s },
                  "timestamp": { "seconds": 1, "microseconds": 2 } }
                """.formatted(type, number));
    }
}
