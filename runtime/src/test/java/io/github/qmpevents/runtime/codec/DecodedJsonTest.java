package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.BlockJobReadyEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.events.UnknownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.json.JsonCase;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonTree;
import io.github.qmpevents.runtime.json.JsonTree.Numeral;
import io.github.qmpevents.runtime.json.JsonTree.Text;
import io.github.qmpevents.runtime.json.Oracle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The decoder accepts and rejects the same JSON as the oracle, anywhere in a message: it decodes nothing that is not
 * JSON, and rejects nothing that is.
 */
class DecodedJsonTest {
    private static final int LINES = 1_000;

    private final EventDecoder<Event> decoder = Event.decoder();

    static List<JsonCase> cases() {
        return JsonCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleAsTheWholeMessage(JsonCase json) {
        check(json.text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleInTheData(JsonCase json) {
        check("{\"event\": \"NOT_IN_THE_SPEC\", \"data\": " + json.text() + "}").ifPresent(event -> {
            RawJson data = ((UnknownEvent) event).data().orElseThrow();
            assertThat(JsonTree.read(data.toBytes())).isEqualTo(Oracle.read(json.bytes()));
            assertThat(decoder.decode(event.toJson())).isEqualTo(event);
        });
        check("{\"data\":" + json.text() + ",\"event\":\"NOT_IN_THE_SPEC\"}");
        check("{\"event\": \"STOP\", \"data\": " + json.text() + "}");
        check("{\"event\":\"RTC_CHANGE\",\"data\":" + json.text() + "}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleInAnUndeclaredMember(JsonCase json) {
        check("{\"event\": \"STOP\", \"other\": " + json.text() + "}");
        check("{\"other\":" + json.text() + ",\"event\":\"STOP\"}");
        check("{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": 1, \"other\": " + json.text() + "}}");
        check("{\"event\":\"RTC_CHANGE\",\"data\":{\"other\":" + json.text() + ",\"offset\":1}}");
        check("{\"return\": " + json.text() + "}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleInADeclaredString(JsonCase json) {
        Optional<Event> event = check("{\"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": " + json.text() + "}}");
        assertThat(event.map(ready -> new Text(((BlockJobReadyEvent) ready).device())))
                .isEqualTo(Oracle.read(json.bytes()).filter(Text.class::isInstance));
        check("{\"event\":\"WATCHDOG\",\"data\":{\"action\":" + json.text() + "}}");
        check("{\"event\": " + json.text() + "}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleInADeclaredInteger(JsonCase json) {
        Optional<Event> event = check("{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": " + json.text() + "}}");
        assertThat(event.map(change -> OptionalLong.of(((RtcChangeEvent) change).offset())))
                .isEqualTo(Oracle.read(json.bytes())
                        .filter(tree -> tree instanceof Numeral number
                                && number.signed().isPresent())
                        .map(tree -> ((Numeral) tree).signed()));
        check("{\"event\":\"STOP\",\"timestamp\":{\"seconds\":" + json.text() + ",\"microseconds\":0}}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheOracleInAName(JsonCase json) {
        check("{\"event\": \"STOP\", " + json.text() + ": 1}");
        check("{" + json.text() + ":1,\"event\":\"STOP\"}");
        check("{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": 1, " + json.text() + ": 1}}");
        check("{\"event\":\"STOP\",\"data\":{" + json.text() + ":{}}}");
    }

    /** A declared member or event is recognised with any escapes in its name. */
    @Test
    void mayHaveEscapesInADeclaredName() {
        assertThat(decoder.decode("{\"\\u0065vent\": \"RTC\\u005FCHANGE\", \"d\\u0061ta\": {\"offse\\u0074\": 5}}"))
                .isEqualTo(new RtcChangeEvent(Optional.empty(), 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheOracleInGeneratedMessages(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            byte[] line = lines.next().getBytes(UTF_8);
            assertThat(JsonTree.read(line)).isEqualTo(Oracle.read(line)).isPresent();
            check(line);
            byte[] changed = lines.withOneByteChanged(line);
            assertThat(JsonTree.read(changed)).isEqualTo(Oracle.read(changed));
            check(changed);
        }
    }

    private Optional<Event> check(String message) {
        return check(message.getBytes(ISO_8859_1));
    }

    /** Returns the event, if the message is one. */
    private Optional<Event> check(byte[] message) {
        boolean isJson = Oracle.read(message).isPresent();
        try {
            Event event = decoder.decode(message);
            assertThat(isJson).as(() -> new String(message, UTF_8)).isTrue();
            return Optional.of(event);
        } catch (NotAnEventException e) {
            assertThat(isJson).as(() -> new String(message, UTF_8)).isTrue();
        } catch (MalformedEventException e) {
            if (e.getCause() instanceof JsonSyntaxException) {
                assertThat(isJson).as(() -> new String(message, UTF_8)).isFalse();
            }
        }
        return Optional.empty();
    }
}
