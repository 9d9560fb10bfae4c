package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.PrintStream;
import java.util.Locale;

/** Prints the cost of decoding messages of about 6 MB, and of ten times as much: the cost per byte should not grow. */
final class DecodingCost {
    private static final int LARGE = 64_000_000;
    private static final int SAMPLE = 1_000;
    private static final long ENOUGH_NANOS = 1_000_000_000;

    private DecodingCost() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf("%-24s %26s %26s%n", "", "", "ten times as large");
        for (HugeMessage huge : HugeMessage.values()) {
            int count = LARGE / (huge.repeating(SAMPLE).length / SAMPLE);
            out.printf("%-24s %s %s%n", huge, cost(huge, count / 10), cost(huge, count));
        }
    }

    private static String cost(HugeMessage huge, int count) {
        byte[] message = huge.repeating(count);
        EventDecoder<? extends QmpEvent> decoder = huge.decoder();
        long best = Long.MAX_VALUE;
        for (long began = System.nanoTime(); System.nanoTime() - began < ENOUGH_NANOS; ) {
            long start = System.nanoTime();
            try {
                decoder.decode(message);
            } catch (MalformedEventException e) {
                // Some messages are malformed at their end, which takes as long to find as decoding them.
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return String.format(Locale.ROOT, "%,11d bytes %5.2f ns each", message.length, (double) best / message.length);
    }
}
