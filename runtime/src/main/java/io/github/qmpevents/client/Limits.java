package io.github.qmpevents.client;

import java.time.Duration;

/**
 * The deadlines of a client, and the sizes of its queues.
 *
 * @param connect how long for a connection
 * @param greeting how long for QEMU's greeting on it
 * @param command how long for the reply to a command
 * @param messageBytes the largest message
 * @param queue how much the queue of a subscription holds
 * @param unclaimed what happens when the queue is full that is there for the first subscriber
 */
record Limits(
        Duration connect, Duration greeting, Duration command, int messageBytes, Capacity queue, Overflow unclaimed) {
    static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            10 << 20,
            new Capacity(1024, 16 << 20),
            Overflow.DROP_OLDEST);

    private static final int MOST_MESSAGE_BYTES = 512 << 20;

    Limits {
        positive(connect);
        positive(greeting);
        positive(command);
        if (messageBytes < 1 || messageBytes > MOST_MESSAGE_BYTES) {
            throw new IllegalArgumentException("expected 1 to " + MOST_MESSAGE_BYTES + ", found " + messageBytes);
        }
        if (unclaimed == Overflow.WAIT) {
            throw new IllegalArgumentException("expected DROP_OLDEST or DISCONNECT, found WAIT:"
                    + " nothing would be read, not even replies, until somebody subscribes");
        }
    }

    Limits withConnect(Duration timeout) {
        return new Limits(timeout, greeting, command, messageBytes, queue, unclaimed);
    }

    Limits withGreeting(Duration timeout) {
        return new Limits(connect, timeout, command, messageBytes, queue, unclaimed);
    }

    Limits withCommand(Duration timeout) {
        return new Limits(connect, greeting, timeout, messageBytes, queue, unclaimed);
    }

    Limits withMessageBytes(int bytes) {
        return new Limits(connect, greeting, command, bytes, queue, unclaimed);
    }

    Limits withQueue(Capacity capacity) {
        return new Limits(connect, greeting, command, messageBytes, capacity, unclaimed);
    }

    Limits withUnclaimed(Overflow overflow) {
        return new Limits(connect, greeting, command, messageBytes, queue, overflow);
    }

    static void positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("expected a timeout of more than 0, found " + timeout);
        }
    }
}
