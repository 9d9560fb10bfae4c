package io.github.qmpevents.client;

import java.time.Duration;

/**
 * A limit of the time from its creation on.
 *
 * @param begin the time of the creation, by {@link System#nanoTime}
 * @param nanos the limit, in nanoseconds
 */
record TimeLimit(long begin, long nanos) {
    /** Begins a limit; without any time left if the duration is negative. */
    static TimeLimit of(Duration duration) {
        return ofNanos(Timeouts.nanos(duration));
    }

    /** Begins a limit. */
    static TimeLimit ofNanos(long nanos) {
        return new TimeLimit(System.nanoTime(), nanos);
    }

    /** Returns the time that is left, in nanoseconds; zero or less if it has passed. */
    long left() {
        return nanos - (System.nanoTime() - begin);
    }
}
