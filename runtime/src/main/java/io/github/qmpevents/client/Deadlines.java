package io.github.qmpevents.client;

import java.time.Duration;

/**
 * The deadlines of a client.
 *
 * @param connect the time for a connection
 * @param greeting the time for QEMU's greeting on it
 * @param command the time for the reply to a command
 */
record Deadlines(Duration connect, Duration greeting, Duration command) {
    static final Deadlines DEFAULT =
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(30));

    Deadlines {
        checkPositive(connect);
        checkPositive(greeting);
        checkPositive(command);
    }

    static void checkPositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("expected a positive duration, found " + timeout);
        }
    }
}
