package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.events.BalloonChangeEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.StopEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed event is rejected, with a message that has the place and the reason. */
class MalformedEventTest {
    private final EventDecoder<Event> decoder = Event.decoder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                                             | $: expected an object, found nothing
                    ` \t`                                                          | $: expected an object, found nothing
                    5                                                              | $: expected an object, found an integer
                    "event"                                                        | $: expected an object, found a string
                    [{"event": "STOP"}]                                            | $: expected an object, found an array
                    null                                                           | $: expected an object, found null
                    {}                                                             | $: missing member "event"
                    {"event": 5}                                                   | $.event: expected a string, found an integer
                    {"event": ""}                                                  | $.event: expected the name of an event, found an empty string
                    {"event": "STOP", "event": "STOP"}                             | $.event: found this member a second time
                    {"event": "STOP"} {}                                           | $: expected the end of the message, found more text after it
                    {"QMP": {}} x                                                  | $: expected the end of the message, found more text after it
                    {"event": "STOP", "timestamp": 5}                              | $.timestamp: expected an object, found an integer
                    {"event": "STOP", "timestamp": {"seconds": 1}}                 | $.timestamp: missing member "microseconds"
                    {"event": "STOP", "timestamp": {"seconds": "1"}}               | $.timestamp.seconds: expected an integer, found a string
                    {"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 1000000}} | $.timestamp: expected seconds and microseconds since 1970, or -1 for both, found 1 and 1000000
                    {"event": "STOP", "timestamp": {"seconds": 9223372036854775807, "microseconds": 0}} | $.timestamp: expected seconds and microseconds since 1970, or -1 for both, found 9223372036854775807 and 0
                    {"event": "BALLOON_CHANGE"}                                    | $: missing member "data"
                    {"event": "BALLOON_CHANGE", "data": 5}                         | $.data: expected an object, found an integer
                    {"event": "BALLOON_CHANGE", "data": {}}                        | $.data: missing member "actual"
                    {"event": "BALLOON_CHANGE", "data": {"actual": "5"}}           | $.data.actual: expected an integer, found a string
                    {"event": "BALLOON_CHANGE", "data": {"actual": null}}          | $.data.actual: expected an integer, found null
                    {"event": "BALLOON_CHANGE", "data": {"actual": 1.5}}           | $.data.actual: expected an integer of at most 64 bits, found 1.5
                    {"event": "BALLOON_CHANGE", "data": {"actual": 1e400}}         | $.data.actual: expected an integer of at most 64 bits, found 1e400
                    {"event": "BALLOON_CHANGE", "data": {"actual": 9223372036854775808}} | $.data.actual: expected an integer of at most 64 bits, found 9223372036854775808
                    {"event": "BALLOON_CHANGE", "data": {"actual": 1, "actual": 1}} | $.data.actual: found this member a second time
                    {"event": "RTC_CHANGE", "data": {"offset": [1]}}               | $.data.offset: expected an integer, found an array
                    {"event": "BLOCK_JOB_READY", "data": {"device": {}}}           | $.data.device: expected a string, found an object
                    {"event": "WATCHDOG", "data": {"action": 7}}                   | $.data.action: expected a string, found an integer
                    {"event": "DEVICE_TRAY_MOVED", "data": {"device": "", "tray-open": "true"}} | $.data.tray-open: expected a boolean, found a string
                    {"event": "VNC_CONNECTED", "data": {"server": {"host": "h", "service": "1", "family": "ipv4"}}} | $.data: missing member "client"
                    {"event": "VNC_CONNECTED", "data": {"server": {"host": "h", "family": "ipv4"}}} | $.data.server: missing member "service"
                    {"event": "VNC_CONNECTED", "data": {"server": {"auth": false}}} | $.data.server.auth: expected a string, found a boolean
                    """)
    void isReportedWithItsPathAndReason(String json, String message) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(json))
                .withMessage(message)
                .satisfies(e -> assertThat(e.path() + ": " + e.problem()).isEqualTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"event": "STOP"                        | $: not valid JSON at byte 16: expected a comma or '}', found the end of the message
                    {"event": 'STOP'}                       | $.event: not valid JSON at byte 10: expected a value, found '''
                    {"event": "STOP",}                      | $: not valid JSON at byte 17: expected the name of a member, found '}'
                    {, "event": "STOP"}                     | $: not valid JSON at byte 1: expected the name of a member or '}', found ','
                    {, "timestamp": {}, "event": "STOP"}    | $: not valid JSON at byte 1: expected the name of a member or '}', found ','
                    {"timestamp": { , "seconds": 1, "microseconds": 2}, "event": "STOP"} | $.timestamp: not valid JSON at byte 16: expected the name of a member or '}', found ','
                    {"event": "BALLOON_CHANGE", "data": {, "actual": 1}} | $.data: not valid JSON at byte 37: expected the name of a member, found ','
                    {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "BALLOON_CHANGE", "data": {, "actual": 1}} | $.data: not valid JSON at byte 85: expected the name of a member
                    {"event": "STOP", "data": {"a": [1, }}  | $.data.a[1]: not valid JSON at byte 36: expected a value, found '}'
                    {"event": "STOP", "data": {"a": nul}}   | $.data.a: not valid JSON at byte 32: expected null, found another word
                    """)
    void invalidJsonIsReportedWithItsPosition(String json, String beginning) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(json))
                .withMessageStartingWith(beginning)
                .withCauseInstanceOf(RuntimeException.class);
    }

    /** A message in QEMU's own form takes another path through the decoder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"data\": {\"actual\": \"5\"}}",
                "\"data\": {\"actual\": 5}",
                "\"data\": {}}",
                "\"data\": {\"actual\": 5}}}",
                "\"data\": {\"actual\": 5}, }",
                "\"data\": {\"actual\": 5} x}",
                "\"data\": {\"actual\": 5, \"rest\": \"\\q\"}}",
                "\"data\": {\"actual\": 5}, \"data\": {\"actual\": 6}}",
                "\"data\": 5}",
            })
    void messagesInQemusFormAreCheckedEquallyStrictly(String rest) {
        String asQemu = "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"BALLOON_CHANGE\", " + rest;
        String compact = "{\"timestamp\":{\"seconds\":1,\"microseconds\":2},\"event\":\"BALLOON_CHANGE\"," + rest;

        String problem = problemOf(compact).replaceAll(" at byte \\d+", "");
        assertThat(problemOf(asQemu).replaceAll(" at byte \\d+", "")).isEqualTo(problem);
        assertThat(decoder.decode("{\"event\": \"STOP\"}")).isEqualTo(new StopEvent(Optional.empty()));
    }

    private String problemOf(String json) {
        MalformedEventException e = catchThrowableOfType(MalformedEventException.class, () -> decoder.decode(json));
        return e.path() + ": " + e.problem();
    }

    @Test
    void bytesThatAreNotUtf8AreRejected() {
        byte[] latin1 =
                "{\"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"ä\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(latin1))
                .withMessageStartingWith("$.data.device: not valid JSON");
    }

    @Test
    void aLoneSurrogateIsRejected() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode("{\"event\": \"\ud800\"}"))
                .withMessage("$: expected text, found a lone surrogate");
    }

    @Test
    void aHundredThousandBracketsAreRejected() {
        String deep = "{\"event\": \"STOP\", \"data\": " + "[".repeat(100_000);

        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(deep))
                .withMessageContaining("nesting depth");
    }

    @Test
    void aRangeOutsideTheArrayIsRejected() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> decoder.decode(new byte[10], 5, 6));
    }

    @Test
    void aMessageWithinALargerArrayIsDecoded() {
        byte[] bytes =
                "xx{\"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 5}}yy".getBytes(StandardCharsets.UTF_8);

        assertThat(decoder.decode(bytes, 2, bytes.length - 4)).isEqualTo(new BalloonChangeEvent(Optional.empty(), 5));
    }
}
