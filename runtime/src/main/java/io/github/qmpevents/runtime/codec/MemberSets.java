package io.github.qmpevents.runtime.codec;

import java.util.Arrays;

/** Which members were met of each object that is being read, from the outermost to the innermost. Not thread-safe. */
final class MemberSets {
    private MemberNames[] names = new MemberNames[4];
    private long[] seen = new long[8];
    private int depth;
    private int base;
    private int top;

    void clear() {
        depth = 0;
        base = 0;
        top = 0;
    }

    /** Goes into an object with these members. */
    void push(MemberNames members) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
        }
        int words = members.words();
        if (top + words > seen.length) {
            seen = Arrays.copyOf(seen, 2 * (top + words));
        }
        Arrays.fill(seen, top, top + words, 0);
        names[depth++] = members;
        base = top;
        top += words;
    }

    /** Goes back to the object around the innermost one. */
    void pop() {
        depth--;
        top = base;
        base = depth == 0 ? 0 : top - names[depth - 1].words();
    }

    MemberNames innermost() {
        return names[depth - 1];
    }

    /** Notes that a member of the innermost object was met; returns whether it had been met before. */
    boolean mark(int member) {
        int word = base + member / Long.SIZE;
        long bit = 1L << member;
        boolean before = (seen[word] & bit) != 0;
        seen[word] |= bit;
        return before;
    }

    /** The first mandatory member of the innermost object that was not met; negative if there is none. */
    int firstMissing() {
        MemberNames members = innermost();
        for (int word = 0; word < members.words(); word++) {
            long missing = members.missing(word, seen[base + word]);
            if (missing != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(missing);
            }
        }
        return -1;
    }
}
