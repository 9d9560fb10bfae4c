package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An integer member accepts a whole number of 64 bits, however it is written, and nothing else. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WholeNumberTest {
    private final EventDecoder<Event> decoder = Event.decoder();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0E+2147483648, 0",
        "0e99999999999, 0",
        "-0e-99999999999, 0",
        "1e18, 1000000000000000000",
        "10e-1, 1",
        "1.50e1, 15",
        "0.000000000000000000000000012e27, 12",
        "12345678, 12345678",
        "123456789, 123456789",
        "999999999999999999, 999999999999999999",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "-9223372036854775.808e3, -9223372036854775808",
    })
    void isAccepted(String number, long value) {
        assertThat(decoder.decode(rtcChange(number))).isEqualTo(new RtcChangeEvent(Optional.empty(), value));
        assertThat(decoder.decode(rtcChange(number).replace(": ", ":")))
                .isEqualTo(new RtcChangeEvent(Optional.empty(), value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "1e2147483648",
                "1e-2147483647",
                "1e-2147483648",
                "1e-2147483649",
                "1e999999999",
                "1e-999999999",
                "-1E+99999999999",
                "1.5",
                "15e-1",
                "1e19",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "123456789012345678901",
            })
    void anyOtherNumberIsRejected(String number) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(rtcChange(number)))
                .withMessage("$.data.offset: expected an integer of at most 64 bits, found " + number);
    }

    private static String rtcChange(String offset) {
        return "{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": " + offset + "}}";
    }
}
