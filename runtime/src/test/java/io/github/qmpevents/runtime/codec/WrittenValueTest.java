package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qmpevents.runtime.RawJson;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are written as QEMU writes them, and read back unchanged. */
class WrittenValueTest {
    private static final int RANDOM_DOUBLES = 20_000;

    private static final Members MEMBERS = Members.of("a", "b", "c");
    private static final WireMember A = MEMBERS.get("a");
    private static final WireMember B = MEMBERS.get("b");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "-1, -1",
        "10, 10",
        "1.5, 1.5",
        "0.1, 0.1",
        "100, 100",
        "-1234.5678, -1234.5678",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "0.000012, 1.2e-05",
        "1e-10, 1e-10",
        "9007199254740993, 9007199254740992",
        "1e16, 10000000000000000",
        "1e17, 1e+17",
        "123456789012345680000, 1.2345678901234568e+20",
        "1e23, 1e+23",
        "2e-3, 0.002",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "-5.684341886080802e-14, -5.684341886080802e-14",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "4.9e-324, 5e-324",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
    })
    void doublesAreWrittenInTheShortestForm(double value, String text) {
        assertThat(written(out -> out.write(A, value))).isEqualTo("{'a': " + text + "}");
        assertThat(ReadData.member(text, EventReader::readDouble)).isEqualTo(value);
    }

    @Test
    void doublesSurviveARoundTrip() {
        Random random = new Random(1);
        for (int i = 0; i < RANDOM_DOUBLES; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = ShortestDouble.of(value);
                assertThat(Double.parseDouble(text)).as(text).isEqualTo(value);
                assertThat(digits(text)).as(text).isLessThanOrEqualTo(digits(Double.toString(value)));
            }
        }
    }

    private static int digits(String number) {
        return number.replaceFirst("[eE].*", "")
                .replaceAll("[^0-9]", "")
                .replaceFirst("^0+", "")
                .replaceFirst("0+$", "")
                .length();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void doublesMustBeFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.write(A, value)))
                .withMessage("expected a finite number, found " + value);
        assertThatIllegalArgumentException().isThrownBy(() -> written(out -> out.write(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, 9223372036854775808",
        "-1, 18446744073709551615",
    })
    void unsignedNumbersHaveNoSign(long value, String text) {
        assertThat(written(out -> {
                    out.writeUnsigned(A, value);
                    out.writeUnsigned(B, value);
                }))
                .isEqualTo("{'a': " + text + ", 'b': " + text + "}");
        assertThat(ReadData.member(text, EventReader::readUnsignedLong)).isEqualTo(value);
    }

    @Test
    void arraysMayHaveAllKindsOfNumbers() {
        assertThat(written(out -> {
                    out.writeList(A, List.of(0.5, 2.0), out::write);
                    out.writeList(B, List.of(-1L, 1L), out::writeUnsigned);
                }))
                .isEqualTo("{'a': [0.5, 2], 'b': [18446744073709551615, 1]}");
    }

    @Test
    void aMemberMayHaveAValueOfAnyKind() {
        assertThat(written(out -> {
                    out.writeValue(A, "text", (text, value) -> value.write(text));
                    out.writeValue(B, List.of(true, false), (flags, value) -> {
                        value.beginObject();
                        value.write(A, 1L);
                        value.writeValue(B, flags, (list, inner) -> inner.writeList(list, inner::write));
                        value.endObject();
                    });
                    out.write(A, false);
                }))
                .isEqualTo("{'a': 'text', 'b': {'a': 1, 'b': [true, false]}, 'a': false}");
    }

    @Test
    void anObjectMayBeEmpty() {
        assertThat(written(out -> {
                    out.writeValue(A, "nothing", (nothing, value) -> {
                        value.beginObject();
                        value.endObject();
                    });
                    out.write(B, 1L);
                }))
                .isEqualTo("{'a': {}, 'b': 1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                             | {'a': 1}
                    {'b': 2, 'c': {'x': 3}}        | {'a': 1}
                    {'x': 2}                       | {'a': 1, 'x': 2}
                    {'a': 5,'x':[ 2 ],'b':7,'y':{'a': 3},'c':8} | {'a': 1, 'x':[ 2 ], 'y':{'a': 3}}
                    {'\\u0061': 5, '\\u0078' : 2, 'ü': 'a'} | {'a': 1, '\\u0078' : 2, 'ü': 'a'}
                    {'x': 1, 'x': 2}               | {'a': 1, 'x': 1, 'x': 2}
                    """)
    void otherMembersAreWrittenUnchanged(String object, String text) {
        RawJson json = RawJson.of(object.replace('\'', '"'));

        assertThat(written(out -> {
                    out.write(A, 1L);
                    out.writeOthers(MEMBERS, json, (value, whole) -> whole.write(value));
                }))
                .isEqualTo(text);
    }

    @Test
    void otherMembersMayComeFirstAndAreInOneLine() {
        RawJson json = RawJson.of("{\r\n\t\"x\"\n:\n1,\n\"a\": 2, \"y\":\r\n[\n]}");

        assertThat(written(out -> {
                    out.writeOthers(MEMBERS, json, (value, whole) -> whole.write(value));
                    out.write(A, 3L);
                }))
                .isEqualTo("{'x' : 1, 'y':  [ ], 'a': 3}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []         | expected an object, found an array
                    "a"        | expected an object, found a string
                    null       | expected an object, found null
                    ``         | expected an object, found nothing
                    {"x": nul} | expected an object, found invalid JSON: expected null, found another word
                    """)
    void otherMembersMustBeThoseOfAnObject(String text, String message) {
        byte[] bytes = text.getBytes(UTF_8);
        RawJson json = RawJson.copyOf(bytes, 0, bytes.length);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.writeOthers(MEMBERS, json, (value, whole) -> whole.write(value))))
                .withMessage(message);
    }

    /** Returns the data of an event, with other quotes. */
    private static String written(Consumer<EventWriter> members) {
        EventWriter out = new EventWriter(new ReadData<>(Optional.empty(), ""));
        out.beginData();
        members.accept(out);
        out.endData();
        return out.finish()
                .replaceFirst("^\\{\"event\": \"X\", \"data\": (.*)}$", "$1")
                .replace('"', '\'');
    }
}
