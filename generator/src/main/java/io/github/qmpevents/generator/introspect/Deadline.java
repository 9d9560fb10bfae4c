package io.github.qmpevents.generator.introspect;

import java.time.Duration;

/**
 * A point in time by which something has to be done. Immutable.
 *
 * @param nanoTime the point, as {@link System#nanoTime} has it
 * @param span the time that there was
 */
record Deadline(long nanoTime, Duration span) {
    static Deadline in(Duration span) {
        return new Deadline(System.nanoTime() + span.toNanos(), span);
    }

    /** Returns the nanoseconds that are left; none or fewer if it has passed. */
    long nanosLeft() {
        return nanoTime - System.nanoTime();
    }

    /** Returns the time that there was, in words. */
    String words() {
        return span.toMillis() % 1000 == 0 ? span.toSeconds() + " s" : span.toMillis() + " ms";
    }
}
