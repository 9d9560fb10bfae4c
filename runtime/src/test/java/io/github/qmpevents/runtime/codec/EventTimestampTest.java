package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All timestamps that an {@link Instant} can hold are read and written; no others are. */
class EventTimestampTest {
    private final EventDecoder<Event> decoder = Event.decoder();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1970-01-01T00:00:00Z",
        "5, 1, 1970-01-01T00:00:05.000001Z",
        "5, 999999, 1970-01-01T00:00:05.999999Z",
        "999999999, 1, 2001-09-09T01:46:39.000001Z",
        "1000000000, 0, 2001-09-09T01:46:40Z",
        "9999999999, 999999, 2286-11-20T17:46:39.999999Z",
        "10000000000, 1, 2286-11-20T17:46:40.000001Z",
        "-1, 0, 1969-12-31T23:59:59Z",
        "-1, 1, 1969-12-31T23:59:59.000001Z",
        "-1, 999999, 1969-12-31T23:59:59.999999Z",
        "-31557014167219200, 0, -1000000000-01-01T00:00:00Z",
        "31556889864403199, 999999, +1000000000-12-31T23:59:59.999999Z",
    })
    void isRead(long seconds, long microseconds, Instant timestamp) {
        Event event = decoder.decode(stop(seconds, microseconds));

        assertThat(event).isEqualTo(new StopEvent(Optional.of(timestamp)));
        assertThat(event.toJson()).isEqualTo(stop(seconds, microseconds));
    }

    @Test
    void isAbsentIfTheClockFailed() {
        assertThat(decoder.decode(stop(-1, -1))).isEqualTo(new StopEvent(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "5, -1",
        "0, -1",
        "-2, -1",
        "-1, -2",
        "1700000000, -1",
        "1700000000, 1000000",
        "5, -2",
        "5, 1000000",
        "-1, 1000000",
        "-31557014167219201, 0",
        "-31557014167219201, 999999",
        "31556889864403200, 0",
        "-9223372036854775808, 0",
        "9223372036854775807, 999999",
        "5, -9223372036854775808",
        "5, 9223372036854775807",
    })
    void isRejectedOutsideItsRange(long seconds, long microseconds) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(stop(seconds, microseconds)))
                .withMessage("$.timestamp: expected seconds and microseconds since 1970, or -1 for both, found "
                        + seconds + " and " + microseconds);
    }

    @ParameterizedTest
    @CsvSource({"12345678e1, 123456780", "123456780E1, 1234567800", "-123456789, -123456789", "123456789 , 123456789"})
    void acceptsSecondsInAnyNotation(String written, long seconds) {
        assertThat(decoder.decode(stop(written, 1)))
                .isEqualTo(new StopEvent(Optional.of(Instant.ofEpochSecond(seconds, 1_000))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0123456789 | $.timestamp.seconds: not valid JSON at byte 26: expected a number without leading zeros",
                "12345678.5 | $.timestamp.seconds: expected an integer of at most 64 bits, found 12345678.5",
                "12345678 9 | $.timestamp: not valid JSON at byte 35: expected a comma or '}', found '9'",
                "1234567890.| $.timestamp.seconds: not valid JSON at byte 37: expected a digit",
                "123456789x | $.timestamp: not valid JSON at byte 35: expected a comma or '}', found 'x'",
                "x123456789 | $.timestamp.seconds: not valid JSON at byte 26: expected a value, found 'x'",
            })
    void rejectsInvalidSeconds(String written, String message) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(stop(written, 1)))
                .withMessage(message);
    }

    @Test
    void isKeptToTheMicrosecondUpToTheLimits() {
        Instant last = Instant.MAX.minusNanos(999);

        assertThat(EventTimestamp.toMicroseconds(Optional.of(Instant.MIN))).contains(Instant.MIN);
        assertThat(EventTimestamp.toMicroseconds(Optional.of(Instant.MIN.plusNanos(1_999))))
                .contains(Instant.MIN.plusNanos(1_000));
        assertThat(EventTimestamp.toMicroseconds(Optional.of(Instant.MAX))).contains(last);
        assertThat(EventTimestamp.toMicroseconds(Optional.of(Instant.ofEpochSecond(-5, 1_001))))
                .contains(Instant.ofEpochSecond(-5, 1_000));
        assertThat(EventTimestamp.toMicroseconds(Optional.empty())).isEmpty();
        for (Instant limit : new Instant[] {Instant.MIN, Instant.MAX}) {
            StopEvent stop = new StopEvent(Optional.of(limit));
            assertThat(decoder.decode(stop.toJson())).isEqualTo(stop);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // The test passes null on purpose.
    void isNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> EventTimestamp.toMicroseconds(null));
    }

    private static String stop(Object seconds, long microseconds) {
        return "{\"timestamp\": {\"seconds\": " + seconds + ", \"microseconds\": " + microseconds
                + "}, \"event\": \"STOP\"}";
    }
}
