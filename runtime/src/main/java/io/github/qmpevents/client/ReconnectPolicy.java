package io.github.qmpevents.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A policy for connecting again after a connection was lost. The pause before an attempt begins with {@link
 * #firstPause}, and doubles up to {@link #longestPause}. Each pause is shortened by a random part of up to a half, so
 * that many clients do not connect at the same time. Immutable.
 *
 * <pre>{@code
 * ReconnectPolicy policy = ReconnectPolicy.DEFAULT.giveUpAfter(Duration.ofMinutes(10)).untilShutdown();
 * }</pre>
 *
 * @param firstPause the pause before the first attempt
 * @param longestPause the longest pause
 * @param patience the time after which the client gives up; empty if it never does
 * @param end the end of a connection after which the client does not connect again
 */
public record ReconnectPolicy(Duration firstPause, Duration longestPause, Optional<Duration> patience, End end) {
    /** An end of the connection after which a client does not connect again. */
    public enum End {
        /** The client connects again until it is closed. */
        CLOSE,
        /** The client also ends when QEMU has ended the connection after SHUTDOWN: see {@link EndReason#SHUTDOWN}. */
        SHUTDOWN
    }

    /** A policy with pauses of 100 ms to 10 s, which never gives up. */
    public static final ReconnectPolicy DEFAULT =
            new ReconnectPolicy(Duration.ofMillis(100), Duration.ofSeconds(10), Optional.empty(), End.CLOSE);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a time is not positive, or the first pause is longer than the longest
     */
    public ReconnectPolicy {
        Objects.requireNonNull(end, "end");
        Timeouts.checkPositive(firstPause);
        Timeouts.checkPositive(longestPause);
        patience.ifPresent(Timeouts::checkPositive);
        if (firstPause.compareTo(longestPause) > 0) {
            throw new IllegalArgumentException(
                    "expected a first pause of at most " + longestPause + ", found " + firstPause);
        }
    }

    /** Returns this policy with other pauses. */
    public ReconnectPolicy pauses(Duration first, Duration longest) {
        return new ReconnectPolicy(first, longest, patience, end);
    }

    /**
     * Returns this policy for a client that ends with {@link EndReason#GAVE_UP} after this time without a connection. The
     * last attempt begins by then, and takes at most as long as the timeouts of {@link QmpClientBuilder} permit.
     */
    public ReconnectPolicy giveUpAfter(Duration time) {
        return new ReconnectPolicy(firstPause, longestPause, Optional.of(time), end);
    }

    /** Returns this policy for a client that ends when QEMU has ended the connection after SHUTDOWN. */
    public ReconnectPolicy untilShutdown() {
        return new ReconnectPolicy(firstPause, longestPause, patience, End.SHUTDOWN);
    }

    boolean reconnectsAfter(EndReason reason) {
        return reason != EndReason.CLOSED && !(reason == EndReason.SHUTDOWN && end == End.SHUTDOWN);
    }

    /**
     * Returns the pause before an attempt.
     *
     * @param attempt the number of earlier attempts, which failed
     */
    Duration pauseBefore(int attempt) {
        long longest = Timeouts.nanos(longestPause);
        int doublings = Math.min(attempt, Long.SIZE - 2);
        long first = Timeouts.nanos(firstPause);
        long pause = first > longest >> doublings ? longest : first << doublings;
        return Duration.ofNanos(pause - ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }
}
