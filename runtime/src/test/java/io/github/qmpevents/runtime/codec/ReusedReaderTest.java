package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A reader keeps nothing of a message when it reads the next. */
class ReusedReaderTest {
    private static final String WITHOUT_COMMA =
            "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 1} \"event\": \"STOP\"}";

    private final EventDecoder<Event> decoder = Event.decoder();

    @Test
    void reportsAMissingComma() {
        for (int spaces = 0; spaces < WITHOUT_COMMA.length(); spaces++) {
            decoder.decode("{\"event\": \"BALLOON_CHANGE\"," + " ".repeat(spaces) + "\"data\": {\"actual\": 1}}");

            assertThatThrownBy(() -> decoder.decode(WITHOUT_COMMA))
                    .isInstanceOf(MalformedEventException.class)
                    .hasMessage("$: not valid JSON at byte 57: expected a comma or '}', found '\"'");
        }
    }

    @Test
    void forgetsThePositionsOfMembers() {
        String otherOrder = "{\"data\": {\"action\": \"stop\", \"operation\": \"read\", \"device\": \"d\"}, "
                + "\"event\": \"BLOCK_IO_ERROR\", \"timestamp\": {\"microseconds\": 1, \"seconds\": 5}}";
        String usualOrder = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 1}, \"event\": \"STOP\"}";
        for (int i = 0; i < 3; i++) {
            decoder.decode(otherOrder);

            assertThat(decoder.decode(usualOrder))
                    .isEqualTo(new StopEvent(Optional.of(Instant.ofEpochSecond(1_700_000_000, 1_000))));
        }
    }
}
