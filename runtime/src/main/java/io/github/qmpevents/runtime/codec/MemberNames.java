package io.github.qmpevents.runtime.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The members that a spec declares for an object. Each has an index: first the mandatory ones, then the optional ones, from 0.
 * Immutable and thread-safe.
 *
 * <p>Like all that the first event needs, it is made without streams and regular expressions: they would make that event wait.
 */
public final class MemberNames {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<String> names;
    private final long[] mandatory;

    /** A field and no method: where many kinds of events are read, the JVM would not inline the call. */
    final PropertyNameMatcher matcher;

    private MemberNames(List<String> names, int mandatoryCount) {
        this.names = List.copyOf(names);
        mandatory = new long[Math.max(1, (names.size() + Long.SIZE - 1) / Long.SIZE)];
        for (int i = 0; i < mandatoryCount; i++) {
            mandatory[i / Long.SIZE] |= 1L << i;
        }
        List<Named> interned = new ArrayList<>();
        for (String name : names) {
            interned.add(Named.fromString(name.intern()));
        }
        matcher = FACTORY.constructNameMatcher(interned, true);
    }

    /** Members that are always there. */
    public static MemberNames mandatory(String... names) {
        return new MemberNames(Arrays.asList(names), names.length);
    }

    /** These members, all mandatory so far, and others that may be missing. */
    public MemberNames optional(String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(Arrays.asList(more));
        return new MemberNames(all, names.size());
    }

    /** How many words of 64 bits it takes to have a bit for each member. */
    int words() {
        return mandatory.length;
    }

    boolean hasMandatory() {
        return mandatory[0] != 0;
    }

    String name(int index) {
        return names.get(index);
    }

    /** The mandatory members of which word {@code word} of a set has no bit, as bits. */
    long missing(int word, long seen) {
        return mandatory[word] & ~seen;
    }
}
