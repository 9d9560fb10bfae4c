package io.github.qmpevents.runtime;

import java.util.Objects;

/**
 * An event together with the JSON that it was decoded from, which may have members that the spec does not declare: today's
 * QEMU sends a {@code reason} with SHUTDOWN, for one. Immutable.
 *
 * @param <E> the type of the event
 * @param event the event
 * @param raw the whole message as it came over the wire
 */
public record Received<E extends QmpEvent>(E event, RawJson raw) {
    /** Checks for null. */
    public Received {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(raw, "raw");
    }
}
