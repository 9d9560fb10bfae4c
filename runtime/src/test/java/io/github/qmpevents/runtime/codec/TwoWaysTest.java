package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A message in QEMU's own form is decoded in a shorter way than others, and nobody can tell from what comes out. A space before a message
 * sends it the longer way.
 */
class TwoWaysTest {
    private static final int LINES = 5_000;

    private final EventDecoder<Event> decoder = Event.decoder();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreeOnGeneratedMessages(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            checkBothWays(lines.next().getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreeOnMessagesWithOneByteChanged(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            checkBothWays(lines.withOneByteChanged(lines.next().getBytes(UTF_8)));
        }
    }

    @Test
    void agreeOnMessagesThatAreCutOffAnywhere() {
        for (String line : LineMaker.recorded()) {
            byte[] bytes = line.getBytes(UTF_8);
            for (int length = 0; length < bytes.length; length++) {
                byte[] cutOff = Arrays.copyOf(bytes, length);
                assertThat(outcome(cutOff)).isInstanceOf(Failure.class);
                checkBothWays(cutOff);
            }
        }
    }

    private void checkBothWays(byte[] message) {
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

    /** The event, or what is wrong with the message. Any other exception is a bug. */
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
