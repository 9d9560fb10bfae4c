package io.github.qmpevents.client.framing;

import java.nio.charset.StandardCharsets;

/** A set of bytes to look for. Immutable. */
final class ByteSet {
    private final boolean[] members = new boolean[256];

    /** Creates a set of the bytes of an ASCII text, and all bytes from 0 (inclusive) to a bound (exclusive). */
    ByteSet(String text, int bound) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            members[b] = true;
        }
        for (int b = 0; b < bound; b++) {
            members[b] = true;
        }
    }

    /** Returns the index of the first byte that is in this set; {@code to} if there is none. */
    int find(byte[] bytes, int from, int to) {
        boolean[] sought = members;
        int i = from;
        while (i < to && !sought[bytes[i] & 0xFF]) {
            i++;
        }
        return i;
    }
}
