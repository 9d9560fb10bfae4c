package io.github.qmpevents.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.json.JsonCase;
import io.github.qmpevents.runtime.json.JsonCase.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that was decoded is written in one line, which is decoded to an equal event. */
class WrittenEventTest {
    private static final String UNKNOWN = "{\"event\": \"NOT_IN_THE_SPEC\", \"data\": %s}";

    private final EventDecoder<Event> decoder = Event.decoder();

    static Stream<JsonCase> soundCases() {
        return JsonCase.all().stream().filter(json -> json.verdict() == Verdict.SOUND);
    }

    @ParameterizedTest
    @MethodSource("soundCases")
    void isOneLine(JsonCase json) {
        check(UNKNOWN.formatted(new String(json.bytes(), UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\t  ", "\t"})
    void isOneLineIfItWasPrettyPrinted(String space) {
        String data = "{_'a'_:_[_1_,_{_'b'_:_'x \\n y\\u2028z'_,_'c'_:_[_]_}_,_{_}_]_,_'d  e'_:_null_}";

        check(UNKNOWN.formatted(data.replace("_", space).replace('\'', '"')));
    }

    /** Text in UTF-8 stays as it is; a message that is not UTF-8 has no event to write. */
    @Test
    void isDecodedOnlyFromUtf8() {
        byte[] latin1 = UNKNOWN.formatted("\"ä\"").getBytes(ISO_8859_1);

        check(UNKNOWN.formatted("[\"ä€😀\u2028\u0085\u007f\"]"));
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(latin1))
                .withMessage("$.data: not valid JSON at byte 38: expected UTF-8, found byte 0xe4");
    }

    private void check(String message) {
        Event event = decoder.decode(message);
        String json = event.toJson();

        assertThat(json).doesNotContain("\n", "\r", "\t");
        assertThat(decoder.decode(json)).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(decoder.decode(json).toJson()).isEqualTo(json);
    }
}
