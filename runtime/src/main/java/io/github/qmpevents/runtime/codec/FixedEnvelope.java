package io.github.qmpevents.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Recognizes the one form in which QEMU writes the envelope of an event, byte for byte:
 *
 * <pre>{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "NAME", "data": {…}}</pre>
 *
 * <p>This takes half the time of parsing it. Whatever differs in the least is not recognized, and left to the parser.
 */
final class FixedEnvelope {
    private static final byte[] SECONDS = ascii("{\"timestamp\": {\"seconds\": ");
    private static final byte[] MICROSECONDS = ascii(", \"microseconds\": ");
    private static final byte[] EVENT = ascii("}, \"event\": \"");
    private static final byte[] DATA = ascii(", \"data\": ");

    /** So many digits neither overflow a long nor leave the range of an Instant. */
    private static final int MAX_DIGITS = 16;

    private final EventNames names;
    private int next;
    private int end;
    private long number;

    FixedEnvelope(EventNames names) {
        this.names = names;
    }

    /**
     * Whether the message from {@code from} to before {@code to} has the form. If so, {@code envelope} says what is in it; that its
     * data is sound is still to be shown.
     */
    boolean match(byte[] bytes, int from, int to, Envelope envelope) {
        next = from;
        end = to;
        return matchTimestamp(bytes, envelope) && matchEvent(bytes, envelope) && matchData(bytes, envelope);
    }

    private boolean matchTimestamp(byte[] bytes, Envelope envelope) {
        if (!skip(bytes, SECONDS) || !readNumber(bytes)) {
            return false;
        }
        long seconds = number;
        if (!skip(bytes, MICROSECONDS) || !readNumber(bytes) || !EventTimestamp.isValid(seconds, number)) {
            return false;
        }
        envelope.setTimestamp(seconds, number);
        return skip(bytes, EVENT);
    }

    private boolean matchEvent(byte[] bytes, Envelope envelope) {
        int start = next;
        int hash = 0;
        while (next < end) {
            byte b = bytes[next];
            if (b == '"') {
                envelope.bytes = bytes;
                envelope.event = names.indexOf(bytes, start, next, hash);
                envelope.setName(start, next);
                next++;
                return next - start > 1;
            }
            if (b < ' ' || b == '\\') {
                return false;
            }
            hash = EventNames.step(hash, b);
            next++;
        }
        return false;
    }

    private boolean matchData(byte[] bytes, Envelope envelope) {
        int last = end - 1;
        while (last > next && ByteFeed.isWhitespace(bytes[last])) {
            last--;
        }
        if (last < next || bytes[last] != '}') {
            return false;
        }
        envelope.dataFrom = -1;
        if (last == next) {
            return true;
        }
        if (!skip(bytes, DATA) || next >= last || bytes[next] != '{') {
            return false;
        }
        envelope.dataFrom = next;
        envelope.dataTo = last;
        return true;
    }

    private boolean skip(byte[] bytes, byte[] expected) {
        int after = next + expected.length;
        if (after > end || !Arrays.equals(bytes, next, after, expected, 0, expected.length)) {
            return false;
        }
        next = after;
        return true;
    }

    private boolean readNumber(byte[] bytes) {
        boolean negative = next < end && bytes[next] == '-';
        int start = negative ? next + 1 : next;
        long value = 0;
        int i = start;
        for (; i < end && isDigit(bytes[i]); i++) {
            if (i - start == MAX_DIGITS) {
                return false;
            }
            value = value * 10 + (bytes[i] - '0');
        }
        boolean leadingZero = i - start > 1 && bytes[start] == '0';
        next = i;
        number = negative ? -value : value;
        return i > start && !leadingZero;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
