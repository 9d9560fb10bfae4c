package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qmpevents.events.BlockIoErrorEvent;
import io.github.qmpevents.events.BlockIoErrorEvent.Action;
import io.github.qmpevents.events.BlockIoErrorEvent.Operation;
import io.github.qmpevents.events.BlockJobCompletedEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.UnknownEvent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events as values: built by hand, compared, printed, written. */
class EventTest {
    private static final Optional<Instant> TIMESTAMP = Optional.of(Instant.parse("2013-04-26T01:02:03.000045Z"));

    private final EventDecoder<Event> decoder = Event.decoder();
    private final BlockIoErrorEvent event =
            new BlockIoErrorEvent(TIMESTAMP, "ide0-hd1", Operation.Known.WRITE, Action.of("stop"));

    @Test
    void isWrittenInQemusForm() {
        assertThat(event.toJson())
                .isEqualTo(
                        "{\"timestamp\": {\"seconds\": 1366938123, \"microseconds\": 45}, \"event\": \"BLOCK_IO_ERROR\","
                                + " \"data\": {\"device\": \"ide0-hd1\", \"operation\": \"write\", \"action\": \"stop\"}}");
    }

    @Test
    void isReadable() {
        assertThat(event)
                .hasToString("BlockIoErrorEvent[timestamp=Optional[2013-04-26T01:02:03.000045Z], device=ide0-hd1,"
                        + " operation=write, action=stop]");
    }

    @Test
    void comparesByValue() {
        assertThat(decoder.decode(event.toJson())).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(new BlockIoErrorEvent(TIMESTAMP, "ide0-hd1", Operation.Known.WRITE, Action.of("report")))
                .isNotEqualTo(event);
    }

    @Test
    void everyCharacterSurvivesARoundTrip() {
        BlockJobCompletedEvent odd = new BlockJobCompletedEvent(
                Optional.empty(),
                BlockJobCompletedEvent.Type.of("\u0000\"\\\n\u2028ä\ud83d\ude00"),
                "\u007f\u0080\uffff",
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0,
                Optional.of(""));

        assertThat(decoder.decode(odd.toJson())).isEqualTo(odd);
        assertThat(odd.toJson()).isASCII();
    }

    @Test
    void anUnlistedValueKeepsItsText() {
        Action action = ((BlockIoErrorEvent) decoder.decode(event.toJson().replace("stop", "explode"))).action();

        assertThat(action).isEqualTo(Action.of("explode")).isEqualTo(new Action.Unlisted("explode"));
        assertThat(action).hasToString("explode").extracting(Action::value).isEqualTo("explode");
    }

    @Test
    void aListedValueWorksInASwitch() {
        assertThat(describe(event.action())).isEqualTo("stopped");
        assertThat(describe(Action.of("explode"))).isEqualTo("explode?");
    }

    private static String describe(Action action) {
        if (action instanceof Action.Known known) {
            return switch (known) {
                case IGNORE -> "ignored";
                case REPORT -> "reported";
                case STOP -> "stopped";
            };
        }
        return action.value() + "?";
    }

    @Test
    void aListedValueHasOnlyOneRepresentation() {
        assertThat(Action.of("stop")).isSameAs(Action.Known.STOP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Action.Unlisted("stop"))
                .withMessage("the spec lists this value, so get it from of(): stop");
    }

    @Test
    void aKnownEventHasOnlyOneRepresentation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnknownEvent("STOP", Optional.empty(), Optional.empty()))
                .withMessage("the spec describes this event, so use its own type: STOP");
    }

    @Test
    void theDataOfAnUnknownEventSurvivesARoundTripByteForByte() {
        Event unknown = decoder.decode("{\"data\" : [1.50 , {\"a\":null}] , \"event\":\"NEW\"}");

        assertThat(unknown)
                .isEqualTo(new UnknownEvent("NEW", Optional.empty(), Optional.of(RawJson.of("[1.50 , {\"a\":null}]"))));
        assertThat(decoder.decode(unknown.toJson())).isEqualTo(unknown);
    }

    @Test
    @SuppressWarnings("NullAway") // The test passes null on purpose.
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> new StopEvent(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new BlockIoErrorEvent(TIMESTAMP, null, Operation.Known.READ, Action.Known.STOP))
                .withMessage("device");
        assertThatNullPointerException().isThrownBy(() -> Action.of(null));
        assertThatNullPointerException().isThrownBy(() -> new Action.Unlisted(null));
    }

    @Test
    void theTimestampIsKeptToTheMicrosecond() {
        StopEvent now = new StopEvent(Optional.of(Instant.parse("1969-12-31T23:59:58.123456789Z")));

        assertThat(now.timestamp()).contains(Instant.parse("1969-12-31T23:59:58.123456Z"));
        assertThat(decoder.decode(now.toJson())).isEqualTo(now);
    }

    @Test
    void aFailedClockGivesNoTimestamp() {
        String json = "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"STOP\"}";

        assertThat(decoder.decode(json)).isEqualTo(new StopEvent(Optional.empty()));
        assertThat(decoder.decode(json.replace(": ", ":"))).isEqualTo(new StopEvent(Optional.empty()));
        assertThat(decoder.decode("{\"event\":\"STOP\"}")).isEqualTo(new StopEvent(Optional.empty()));
    }
}
