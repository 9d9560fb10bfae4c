package io.github.qmpevents.client;

import java.time.Duration;

/**
 * How long a client waits, and how much it keeps.
 *
 * @param connect how long for a connection
 * @param greeting how long for QEMU's greeting on it
 * @param command how long for the reply to a command
 * @param messageBytes the largest message
 * @param queueCapacity how many items the queue of a subscription holds
 */
record Limits(Duration connect, Duration greeting, Duration command, int messageBytes, int queueCapacity) {
    static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(30), 10 << 20, 1024);

    private static final int MOST_MESSAGE_BYTES = 512 << 20;

    Limits {
        positive(connect);
        positive(greeting);
        positive(command);
        within(messageBytes, MOST_MESSAGE_BYTES);
        within(queueCapacity, Integer.MAX_VALUE);
    }

    Limits withConnect(Duration timeout) {
        return new Limits(timeout, greeting, command, messageBytes, queueCapacity);
    }

    Limits withGreeting(Duration timeout) {
        return new Limits(connect, timeout, command, messageBytes, queueCapacity);
    }

    Limits withCommand(Duration timeout) {
        return new Limits(connect, greeting, timeout, messageBytes, queueCapacity);
    }

    Limits withMessageBytes(int bytes) {
        return new Limits(connect, greeting, command, bytes, queueCapacity);
    }

    Limits withQueueCapacity(int items) {
        return new Limits(connect, greeting, command, messageBytes, items);
    }

    static void positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("expected a timeout of more than 0, found " + timeout);
        }
    }

    private static void within(int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("expected 1 to " + most + ", found " + value);
        }
    }
}
