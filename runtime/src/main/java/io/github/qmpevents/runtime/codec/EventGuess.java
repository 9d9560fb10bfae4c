package io.github.qmpevents.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Guesses which event a message is from what looks like its member {@code event}, so that data that comes before this member need
 * not be read twice. A guess may be wrong: the same bytes may stand in a string, or deeper in the message.
 */
final class EventGuess {
    private static final byte[] MEMBER = "\"event\"".getBytes(StandardCharsets.US_ASCII);

    private EventGuess() {}

    /** The index of an event of the spec; {@link EventNames#UNKNOWN} without a guess. */
    static int of(byte[] bytes, int from, int to, EventNames names) {
        int member = to - MEMBER.length;
        while (member >= from && !Arrays.equals(bytes, member, member + MEMBER.length, MEMBER, 0, MEMBER.length)) {
            member--;
        }
        if (member < from) {
            return EventNames.UNKNOWN;
        }
        int colon = afterWhitespace(bytes, member + MEMBER.length, to);
        int quote = afterWhitespace(bytes, colon + 1, to);
        if (quote >= to || bytes[colon] != ':' || bytes[quote] != '"') {
            return EventNames.UNKNOWN;
        }
        int end = quote + 1;
        while (end < to && bytes[end] != '"') {
            end++;
        }
        return names.indexOf(bytes, quote + 1, end);
    }

    private static int afterWhitespace(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && ByteFeed.isWhitespace(bytes[i])) {
            i++;
        }
        return i;
    }
}
