package io.github.qmpevents.runtime.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The timestamp of an event: seconds and microseconds since 1970, both -1 if QEMU could not read the clock. */
public final class EventTimestamp {
    static final int NANOS_PER_MICRO = 1_000;
    static final int MICROS_PER_SECOND = 1_000_000;
    static final long NO_CLOCK = -1;

    private EventTimestamp() {}

    /**
     * Returns the timestamp truncated to microseconds, towards the past.
     *
     * @throws NullPointerException if it is null
     */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // Only the fraction of a second matters.
    public static Optional<Instant> toMicroseconds(Optional<Instant> timestamp) {
        if (timestamp.isEmpty() || timestamp.get().getNano() % NANOS_PER_MICRO == 0) {
            return timestamp;
        }
        return Optional.of(timestamp.get().truncatedTo(ChronoUnit.MICROS));
    }

    /** Returns the time of seconds and microseconds on the wire, which must be {@linkplain #isValid valid}. */
    static Optional<Instant> of(long seconds, long microseconds) {
        return microseconds == NO_CLOCK
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds, microseconds * NANOS_PER_MICRO));
    }

    /** Returns true if these seconds and microseconds are a timestamp, or mean that there is none. */
    static boolean isValid(long seconds, long microseconds) {
        if (microseconds == NO_CLOCK) {
            return seconds == NO_CLOCK;
        }
        return microseconds >= 0
                && microseconds < MICROS_PER_SECOND
                && seconds >= Instant.MIN.getEpochSecond()
                && seconds <= Instant.MAX.getEpochSecond();
    }
}
