package io.github.qmpevents.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The timeouts of a client.
 *
 * @param connect the time for a connection
 * @param greeting the time for QEMU's greeting on it
 * @param command the time for the reply to a command
 */
record Timeouts(Duration connect, Duration greeting, Duration command) {
    static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(30));

    Timeouts {
        checkPositive(connect);
        checkPositive(greeting);
        checkPositive(command);
    }

    /** Returns a timeout for a message: {@code within 200 ms}. */
    static String within(Duration timeout) {
        return "within " + TimeUnit.MILLISECONDS.convert(timeout) + " ms";
    }

    /** Returns the nanoseconds of a duration; zero if it is negative, and the largest number if they are more. */
    static long nanos(Duration duration) {
        return Math.max(0, TimeUnit.NANOSECONDS.convert(duration));
    }

    static void checkPositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("expected a positive duration, found " + timeout);
        }
    }
}
