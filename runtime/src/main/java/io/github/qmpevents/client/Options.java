package io.github.qmpevents.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a client.
 *
 * @param timeouts the timeouts
 * @param waitForSocket the time to wait for the socket; zero if connecting fails immediately without it
 * @param messageBytes the size of the largest message
 * @param queue the capacity of the queue of a subscription
 * @param unclaimed the handling of items when the queue for the first subscriber is full
 * @param reconnecting the policy after a loss of the connection; empty if the client ends with it
 * @param capabilities the capabilities to enable if QEMU offers them
 * @param observer the observer of the client
 */
record Options(
        Timeouts timeouts,
        Duration waitForSocket,
        int messageBytes,
        Capacity queue,
        Overflow unclaimed,
        Optional<ReconnectPolicy> reconnecting,
        Set<String> capabilities,
        ClientObserver observer) {
    static final Options DEFAULT = new Options(
            Timeouts.DEFAULT,
            Duration.ZERO,
            10 << 20,
            new Capacity(1024, 16 << 20, MemoryBudget.UNLIMITED),
            Overflow.DROP_OLDEST,
            Optional.empty(),
            Set.of(),
            ClientObserver.NONE);

    private static final int MOST_MESSAGE_BYTES = 512 << 20;

    Options {
        if (messageBytes < 1 || messageBytes > MOST_MESSAGE_BYTES) {
            throw new IllegalArgumentException("expected 1 to " + MOST_MESSAGE_BYTES + " bytes, found " + messageBytes);
        }
        if (unclaimed == Overflow.WAIT) {
            throw new IllegalArgumentException("expected DROP_OLDEST or END_SUBSCRIPTION, found WAIT:"
                    + " nothing would be read, not even replies, until there is a subscriber");
        }
    }

    Options withTimeouts(Timeouts newTimeouts) {
        return new Options(
                newTimeouts, waitForSocket, messageBytes, queue, unclaimed, reconnecting, capabilities, observer);
    }

    Options withWaitForSocket(Duration time) {
        return new Options(timeouts, time, messageBytes, queue, unclaimed, reconnecting, capabilities, observer);
    }

    Options withMessageBytes(int bytes) {
        return new Options(timeouts, waitForSocket, bytes, queue, unclaimed, reconnecting, capabilities, observer);
    }

    Options withQueue(Capacity capacity) {
        return new Options(
                timeouts, waitForSocket, messageBytes, capacity, unclaimed, reconnecting, capabilities, observer);
    }

    Options withUnclaimed(Overflow overflow) {
        return new Options(
                timeouts, waitForSocket, messageBytes, queue, overflow, reconnecting, capabilities, observer);
    }

    Options withReconnecting(Optional<ReconnectPolicy> policy) {
        return new Options(timeouts, waitForSocket, messageBytes, queue, unclaimed, policy, capabilities, observer);
    }

    Options withCapability(String capability) {
        return new Options(
                timeouts, waitForSocket, messageBytes, queue, unclaimed, reconnecting, Set.of(capability), observer);
    }

    Options withObserver(ClientObserver newObserver) {
        return new Options(
                timeouts, waitForSocket, messageBytes, queue, unclaimed, reconnecting, capabilities, newObserver);
    }
}
