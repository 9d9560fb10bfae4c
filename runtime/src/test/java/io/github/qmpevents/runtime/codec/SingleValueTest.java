package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.json.JsonCase;
import io.github.qmpevents.runtime.json.JsonTree.Numeral;
import io.github.qmpevents.runtime.json.Oracle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of the requested kind is accepted; any other is rejected with its place. */
class SingleValueTest {
    static List<JsonCase> cases() {
        return JsonCase.all();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "12, 12",
        "1.50e1, 15",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, 9223372036854775808",
        "18446744073709551615, 18446744073709551615",
        "1844674407370955161.5e1, 18446744073709551615",
        "1e19, 10000000000000000000",
        "-1, 18446744073709551615",
        "-9223372036854775808, 9223372036854775808",
    })
    void unsignedNumbersAreAcceptedInBothForms(String number, String value) {
        assertThat(ReadData.member(number, EventReader::readUnsignedLong)).isEqualTo(Long.parseUnsignedLong(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18446744073709551616",
                "100000000000000000000",
                "-9223372036854775809",
                "-18446744073709551615",
                "1.5",
                "1e20",
                "1e-1",
            })
    void unsignedNumbersHaveAtMost64Bits(String number) {
        assertRefused(number, EventReader::readUnsignedLong, "expected an integer of at most 64 bits, found " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0.0",
        "12, 12",
        "0.1, 0.1",
        "0.10000000000000001, 0.1",
        "-1.5E+2, -150",
        "18446744073709551616, 18446744073709551616",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "4.9e-324, 4.9e-324",
        "1e-400, 0",
    })
    void doublesAreAccepted(String number, double value) {
        assertThat(ReadData.member(number, EventReader::readDouble)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e309", "1.8e308", "1e99999999999"})
    void doublesOutOfRangeAreRejected(String number) {
        assertRefused(number, EventReader::readDouble, "expected a number in the range of a double, found " + number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "1"   | a string
                    true  | a boolean
                    null  | null
                    [1]   | an array
                    {}    | an object
                    """)
    void valuesOfAnotherKindAreNotNumbers(String value, String found) {
        assertRefused(value, EventReader::readUnsignedLong, "expected an integer, found " + found);
        assertRefused(value, EventReader::readDouble, "expected a number, found " + found);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void numbersMatchThoseOfTheOracle(JsonCase json) {
        Optional<Numeral> number =
                Oracle.read(json.bytes()).filter(Numeral.class::isInstance).map(Numeral.class::cast);

        assertThat(read(json, EventReader::readUnsignedLong))
                .isEqualTo(number.map(Numeral::unsigned)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong));
        assertThat(read(json, EventReader::readDouble))
                .isEqualTo(number.map(Numeral::nearest)
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble));
    }

    private static <T> Optional<T> read(JsonCase json, Function<EventReader, T> reader) {
        try {
            return Optional.of(ReadData.member(json.text(), reader));
        } catch (MalformedEventException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null ", "\tnull\n"})
    void nullIsAccepted(String value) {
        RawJson json = ReadData.member(value, EventReader::readNull);

        assertThat(json).hasToString("null");
        assertThat(json.isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "null" | a string
                    false  | a boolean
                    0      | an integer
                    0.5    | the number 0.5
                    [null] | an array
                    {}     | an object
                    """)
    void valuesOfAnotherKindAreNotNull(String value, String found) {
        assertRefused(value, EventReader::readNull, "expected null, found " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1} | OBJECT
                    [1]      | ARRAY
                    "a"      | STRING
                    0        | NUMBER
                    -1.5     | NUMBER
                    9        | NUMBER
                    true     | BOOLEAN
                    false    | BOOLEAN
                    null     | NULL
                    """)
    void lookingAtTheKindDoesNotConsumeTheValue(String value, ValueKind kind) {
        assertThat(ReadData.<List<Object>>member(value, in -> List.of(in.kind(), in.kind(), in.readRaw())))
                .containsExactly(kind, kind, RawJson.of(value));
        assertThat(ReadData.<List<Object>>member(" \n" + value, in -> List.of(in.kind(), in.readRaw())))
                .containsExactly(kind, RawJson.of(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x    | not valid JSON at byte 29: expected a value, found 'x'
                    +1   | not valid JSON at byte 29: expected a value, found '+'
                    }    | not valid JSON at byte 29: expected a value, found '}'
                    nul  | not valid JSON at byte 29: expected null, found another word
                    -    | not valid JSON at byte 30: expected a digit
                    """)
    void invalidJsonHasNoKind(String value, String problem) {
        assertRefused(
                value,
                in -> {
                    in.kind();
                    return in.readRaw();
                },
                problem);
    }

    private static void assertRefused(String value, Function<EventReader, ?> reader, String problem) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> ReadData.member(value, reader))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.data.v");
                    assertThat(e.problem()).isEqualTo(problem);
                });
    }
}
