package io.github.qmpevents.generator.java.emit;

import io.github.qmpevents.generator.java.type.JavaMember;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which QEMU writes the members of an object: that of the buckets of its hash table (qobject/qdict.c in
 * its sources). It only makes decoding fast: the decoder accepts members in any order.
 */
final class WireOrder {
    private static final int SEED = 0x238F13AF;
    private static final int MULTIPLIER = 1103515243;
    private static final int INCREMENT = 12345;
    private static final int BUCKETS = 512;

    private WireOrder() {}

    /** Returns the members in the order in which QEMU writes them. Those of one bucket keep the order of the spec. */
    static List<JavaMember> sort(List<JavaMember> members) {
        List<JavaMember> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingInt(member -> bucket(member.member().name())));
        return sorted;
    }

    private static int bucket(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int hash = SEED * bytes.length;
        for (int i = 0; i < bytes.length; i++) {
            hash += (bytes[i] & 0xff) << (i * 5 % 24);
        }
        return (MULTIPLIER * hash + INCREMENT) & (BUCKETS - 1);
    }
}
