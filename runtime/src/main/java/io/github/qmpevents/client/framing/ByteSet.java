package io.github.qmpevents.client.framing;

import java.util.function.IntPredicate;

/** A set of bytes to look for. Immutable. */
final class ByteSet {
    private final boolean[] members = new boolean[256];

    /** The bytes, from 0 to 255, for which a predicate holds. */
    ByteSet(IntPredicate predicate) {
        for (int b = 0; b < members.length; b++) {
            members[b] = predicate.test(b);
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
