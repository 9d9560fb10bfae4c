package io.github.qmpevents.runtime.codec;

import java.util.Arrays;

/**
 * Which members were met of each object that is being read, from the outermost to the innermost. Not thread-safe.
 *
 * <p>A set has a bit for each member. Its first word is a field while its object is the innermost, as few objects have more
 * members, or objects in them.
 */
final class MemberSets {
    private static final MemberNames NONE = MemberNames.mandatory();

    private MemberNames innermost = NONE;
    private long firstWord;
    private int depth;

    /** Of the objects around the innermost one. */
    private MemberNames[] outerNames = new MemberNames[4];

    private long[] outerFirstWords = new long[4];

    /** The words behind the first, of all objects. */
    private long[] moreWords = {};

    private int moreTop;

    void clear() {
        depth = 0;
        moreTop = 0;
    }

    /** Goes into an object with these members. */
    void push(MemberNames members) {
        if (depth > 0) {
            keepInnermost();
        }
        innermost = members;
        firstWord = 0;
        depth++;
        int more = members.words() - 1;
        if (more > 0) {
            pushMore(more);
        }
    }

    private void keepInnermost() {
        if (depth > outerNames.length) {
            outerNames = Arrays.copyOf(outerNames, 2 * depth);
            outerFirstWords = Arrays.copyOf(outerFirstWords, 2 * depth);
        }
        outerNames[depth - 1] = innermost;
        outerFirstWords[depth - 1] = firstWord;
    }

    private void pushMore(int words) {
        int newTop = moreTop + words;
        if (newTop > moreWords.length) {
            moreWords = Arrays.copyOf(moreWords, 2 * newTop);
        }
        Arrays.fill(moreWords, moreTop, newTop, 0);
        moreTop = newTop;
    }

    /** Goes back to the object around the innermost one. */
    void pop() {
        moreTop -= innermost.words() - 1;
        depth--;
        if (depth > 0) {
            innermost = outerNames[depth - 1];
            firstWord = outerFirstWords[depth - 1];
        }
    }

    MemberNames innermost() {
        return innermost;
    }

    /** Notes that a member of the innermost object was met; returns whether it had been met before. */
    boolean mark(int member) {
        long bit = 1L << member;
        if (member >= Long.SIZE) {
            return markMore(member / Long.SIZE, bit);
        }
        boolean before = (firstWord & bit) != 0;
        firstWord |= bit;
        return before;
    }

    private boolean markMore(int word, long bit) {
        int i = indexOfMore(word);
        boolean before = (moreWords[i] & bit) != 0;
        moreWords[i] |= bit;
        return before;
    }

    /** The first mandatory member of the innermost object that was not met; negative if there is none. */
    int firstMissing() {
        long missing = innermost.missing(0, firstWord);
        for (int word = 1; missing == 0 && word < innermost.words(); word++) {
            missing = innermost.missing(word, moreWords[indexOfMore(word)]);
            if (missing != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(missing);
            }
        }
        return missing == 0 ? -1 : Long.numberOfTrailingZeros(missing);
    }

    private int indexOfMore(int word) {
        return moreTop - innermost.words() + word;
    }
}
