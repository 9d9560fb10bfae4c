package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.BlockJobReadyEvent;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.UnknownEvent;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Huge messages are decoded correctly, or rejected at the right place. Each takes a fraction of a second: a decoder
 * whose cost grew faster than the size of a message would need hours. {@link DecodingCost} prints its growth.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HugeMessageTest {
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @EnumSource(names = {"STRING", "STRING_BEFORE_THE_EVENT"})
    void aStringIsDecoded(HugeMessage huge) {
        assertThat(decode(huge, MILLION))
                .isEqualTo(new BlockJobReadyEvent(Optional.empty(), "abcdefgh".repeat(MILLION)));
    }

    @Test
    void aStringThatNeedsConversionIsDecoded() {
        assertThat(decode(HugeMessage.STRING_OF_ESCAPES, MILLION))
                .isEqualTo(new BlockJobReadyEvent(Optional.empty(), "é\n".repeat(MILLION)));
        assertThat(decode(HugeMessage.STRING_BEYOND_ASCII, MILLION))
                .isEqualTo(new BlockJobReadyEvent(Optional.empty(), "é€😀".repeat(MILLION)));
    }

    @Test
    void anErrorAtTheEndIsReported() {
        byte[] message = HugeMessage.STRING_BEFORE_AN_ERROR.repeating(8 * MILLION);

        assertThat(problemOf(HugeMessage.STRING_BEFORE_AN_ERROR, message))
                .isEqualTo(
                        "$: not valid JSON at byte " + (message.length - 3) + ": expected a comma or '}', found ';'");
        assertThat(problemOf(
                        HugeMessage.MEMBERS_BEFORE_AN_ERROR, HugeMessage.MEMBERS_BEFORE_AN_ERROR.repeating(MILLION)))
                .isEqualTo("$.data.offset: expected an integer, found a string");
    }

    @Test
    void spaceIsSkipped() {
        assertThat(decode(HugeMessage.SPACE, MILLION)).isEqualTo(new StopEvent(Optional.empty()));
    }

    @Test
    void manyElementsAreKept() {
        UnknownEvent event = (UnknownEvent) decode(HugeMessage.ELEMENTS, MILLION);

        assertThat(event.data().orElseThrow().elements()).hasSize(MILLION + 1);
    }

    @Test
    void manyNestedArraysAreSkipped() {
        assertThat(decode(HugeMessage.LEVELS, 1_000)).isEqualTo(new StopEvent(Optional.empty()));
    }

    @Test
    void manyUndeclaredMembersAreSkipped() {
        assertThat(decode(HugeMessage.MEMBERS, MILLION)).isEqualTo(new RtcChangeEvent(Optional.empty(), 5));
    }

    @Test
    void manyMembersWithTheSameHashAreSkipped() {
        assertThat(decode(HugeMessage.MEMBERS_OF_ONE_HASH, MILLION / 10).eventName())
                .isEqualTo("ONE_HASH 5");
    }

    /** All strings of {@code Aa} and {@code BB} of one length have the same hash code. */
    @Test
    void manyMembersWithTheSameHashCodeAreFound() {
        int count = 1 << 16;
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            String name = Integer.toBinaryString(count + i).replace("0", "Aa").replace("1", "BB");
            object.append(i == 0 ? "\"" : ", \"").append(name).append("\": ").append(i);
        }
        RawJson json = RawJson.of(object.append('}').toString());

        assertThat(json.members()).hasSize(count);
        assertThat(json.at("BB".repeat(17)).orElseThrow().asLong()).hasValue(count - 1);
    }

    @Test
    void tenMillionDigitsAreRejected() {
        String problem = "not valid JSON at byte 43: expected a number of at most 1000 characters, found a longer one";

        assertThat(problemOf(HugeMessage.DIGITS, HugeMessage.DIGITS.repeating(MILLION)))
                .isEqualTo("$.data.offset: " + problem);
    }

    private static QmpEvent decode(HugeMessage huge, int count) {
        return huge.decoder().decode(huge.repeating(count));
    }

    private static String problemOf(HugeMessage huge, byte[] message) {
        try {
            return "no problem: " + huge.decoder().decode(message).eventName();
        } catch (MalformedEventException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
