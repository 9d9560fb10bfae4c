package io.github.qmpevents.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.runtime.json.JsonCase.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reader accepts and rejects the same texts as jackson-core, except for rules about the encoding, and reads the
 * same values.
 */
class JsonReaderTest {
    static List<JsonCase> cases() {
        return JsonCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void obeysEachRule(JsonCase json) {
        Optional<JsonTree> read = JsonTree.read(json.bytes());

        assertThat(read.isPresent()).isEqualTo(json.verdict() == Verdict.SOUND);
        assertThat(read).isEqualTo(Oracle.read(json.bytes()));
        assertThat(Oracle.isJsonToJackson(json.bytes())).isEqualTo(json.verdict() != Verdict.BROKEN);
    }

    /**
     * Strings and numbers are read eight bytes at a time: special bytes may be at any of the eight positions, and
     * near the end.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void obeysEachRuleAtEachPosition(JsonCase json) {
        for (int before = 0; before < 17; before++) {
            for (int behind : new int[] {0, 1, 7, 8}) {
                String within = json.text().startsWith("\"")
                        ? "\"" + "a".repeat(before) + json.text().substring(1) + " ".repeat(behind)
                        : " ".repeat(before) + json.text() + " ".repeat(behind);
                byte[] bytes = within.getBytes(ISO_8859_1);
                assertThat(JsonTree.read(bytes)).as(within).isEqualTo(Oracle.read(bytes));
            }
        }
    }

    @Test
    void readsNumbersOfAllLengths() {
        StringBuilder digits = new StringBuilder();
        for (int length = 1; length <= 40; length++) {
            digits.append((char) ('0' + length * 7 % 10));
            for (String text :
                    List.of(digits.toString(), "-" + digits, digits + ".0", digits + "e3", digits + ".5e1")) {
                byte[] bytes = text.getBytes(UTF_8);
                assertThat(JsonTree.read(bytes))
                        .as(text)
                        .isEqualTo(Oracle.read(bytes))
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 255, 256, 499, 500})
    void readsDeepValues(int depth) {
        for (String text : List.of(
                "[".repeat(depth) + "]".repeat(depth),
                "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1),
                "[{\"a\":".repeat(depth / 2) + "1" + "}]".repeat(depth / 2))) {
            byte[] bytes = text.getBytes(UTF_8);
            assertThat(JsonTree.read(bytes)).isEqualTo(Oracle.read(bytes)).isPresent();
        }
    }

    @Test
    void rejectsDeeperValues() {
        assertThat(Oracle.read(("[".repeat(501) + "]".repeat(501)).getBytes(UTF_8)))
                .isEmpty();
        assertRefused(
                "[".repeat(501).getBytes(UTF_8), 500, "expected a nesting depth of at most 500, found a deeper one");
        assertRefused(
                "{\"a\":".repeat(501).getBytes(UTF_8),
                2_500,
                "expected a nesting depth of at most 500, found a deeper one");
    }

    @Test
    void readsLongNumbers() {
        String longest = "-0." + "1".repeat(997);

        assertThat(JsonTree.read(longest.getBytes(UTF_8)))
                .isEqualTo(Oracle.read(longest.getBytes(UTF_8)))
                .isPresent();
        assertRefused(
                ("[" + longest + "1]").getBytes(UTF_8),
                1,
                "expected a number of at most 1000 characters, found a longer one");
    }

    @Test
    void readsLongNames() {
        String longest = "é".repeat(25_000);

        pass(("{\"" + longest + "\":1}").getBytes(UTF_8));
        assertRefused(
                ("{\"" + longest + "a\":1}").getBytes(UTF_8),
                1,
                "expected a name of at most 50000 bytes, found a longer one");
    }

    @Test
    void readsLongStrings() {
        byte[] longest = new byte[100_000_002];
        Arrays.fill(longest, (byte) 'a');
        longest[0] = '"';
        longest[longest.length - 1] = '"';
        byte[] longer = Arrays.copyOf(longest, longest.length + 1);
        longer[longest.length - 1] = 'a';
        longer[longest.length] = '"';

        pass(longest);
        assertRefused(longer, 0, "expected a string of at most 100000000 bytes, found a longer one");
    }

    @Test
    void canLookAtAValueAndReadItAgain() {
        JsonReader json = new JsonReader();
        byte[] text = "xx [1, {\"a\": \"b\"}] xx".getBytes(UTF_8);
        json.open(text, 2, text.length - 2);

        assertThat(json.kind()).isEqualTo(JsonKind.ARRAY);
        assertThat(json.enter()).isTrue();
        assertThat(json.readLong()).isEqualTo(1);
        assertThat(json.next()).isTrue();
        assertThat(json.kind()).isEqualTo(JsonKind.OBJECT);
        int object = json.position();
        for (int i = 0; i < 3; i++) {
            json.moveTo(object);
            assertThat(json.enter()).isTrue();
            assertThat(json.readName()).isEqualTo("a");
            assertThat(json.kind()).isEqualTo(JsonKind.STRING);
            assertThat(json.readString()).isEqualTo("b");
            assertThat(json.next()).isFalse();
        }
        assertThat(json.next()).isFalse();
        assertThat(json.peek()).isEqualTo(JsonReader.END);
        assertThat(json.offsetOf(json.position())).isEqualTo(text.length - 4);
        assertThat(json.restarted().kind()).isEqualTo(JsonKind.ARRAY);
    }

    private static void pass(byte[] text) {
        JsonReader json = new JsonReader();
        json.open(text, 0, text.length);
        json.skipValue();
        assertThat(json.peek()).isEqualTo(JsonReader.END);
    }

    private static void assertRefused(byte[] text, int position, String problem) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> pass(text))
                .withMessage(problem)
                .satisfies(e -> assertThat(e.position()).isEqualTo(position));
    }
}
