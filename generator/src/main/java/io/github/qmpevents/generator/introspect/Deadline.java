package io.github.qmpevents.generator.introspect;

import java.time.Duration;

/**
 * A point in time by which an operation must end. Immutable.
 *
 * @param nanoTime the point in time, as a value of {@link System#nanoTime}
 * @param span the whole time limit
 */
record Deadline(long nanoTime, Duration span) {
    static Deadline in(Duration span) {
        return new Deadline(System.nanoTime() + span.toNanos(), span);
    }

    /** Returns the remaining nanoseconds; zero or less if the deadline has passed. */
    long nanosLeft() {
        return nanoTime - System.nanoTime();
    }

    /** Returns the whole time limit, in words. */
    String words() {
        return span.toMillis() % 1000 == 0 ? span.toSeconds() + " s" : span.toMillis() + " ms";
    }
}
