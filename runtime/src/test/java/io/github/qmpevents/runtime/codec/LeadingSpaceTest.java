package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A space before a message changes nothing but the byte positions in error messages. */
class LeadingSpaceTest {
    private static final int LINES = 5_000;

    private final EventDecoder<Event> decoder = Event.decoder();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changesNoGeneratedMessage(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            checkWithSpaceBefore(lines.next().getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changesNoMessageWithOneByteChanged(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            checkWithSpaceBefore(lines.withOneByteChanged(lines.next().getBytes(UTF_8)));
        }
    }

    @Test
    void changesNoTruncatedMessage() {
        for (String line : LineMaker.recorded()) {
            for (String message : List.of(line, compact(line), dataFirst(line))) {
                assertThat(outcome(message.getBytes(UTF_8))).isEqualTo(decoder.decode(line));
                for (int length = 0; length < message.length(); length++) {
                    byte[] cutOff = message.substring(0, length).getBytes(UTF_8);
                    assertThat(outcome(cutOff)).as(message).isInstanceOf(Failure.class);
                    checkWithSpaceBefore(cutOff);
                }
            }
        }
    }

    private static String compact(String line) {
        return line.replace(": ", ":").replace(", ", ",");
    }

    private static String dataFirst(String line) {
        int data = line.indexOf(", \"data\": ");
        return data < 0
                ? line
                : "{" + line.substring(data + 2, line.length() - 1) + ", " + line.substring(1, data) + "}";
    }

    private void checkWithSpaceBefore(byte[] message) {
        byte[] spaceBefore = new byte[message.length + 1];
        spaceBefore[0] = ' ';
        System.arraycopy(message, 0, spaceBefore, 1, message.length);
        assertThat(outcome(message))
                .as(() -> new String(message, UTF_8))
                .isEqualTo(
                        outcome(spaceBefore) instanceof Failure failure
                                ? failure.oneByteEarlier()
                                : outcome(spaceBefore));
    }

    /** Returns the event, or the problem of the message. Any other exception is a bug. */
    private Object outcome(byte[] message) {
        try {
            return decoder.decode(message);
        } catch (MalformedEventException | NotAnEventException e) {
            return new Failure(e.getClass(), String.valueOf(e.getMessage()));
        }
    }

    private record Failure(Class<?> type, String message) {
        private static final String AT_BYTE = "at byte ";

        Failure oneByteEarlier() {
            int from = message.indexOf(AT_BYTE) + AT_BYTE.length();
            int to = message.indexOf(':', from);
            if (from < AT_BYTE.length() || to < 0) {
                return this;
            }
            int position = Integer.parseInt(message.substring(from, to));
            return new Failure(type, message.substring(0, from) + (position - 1) + message.substring(to));
        }
    }
}
