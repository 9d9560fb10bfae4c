package io.github.qmpevents.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * An event that QEMU emitted. Implementations are immutable, and equal if all that they carry is equal.
 *
 * <p>Every generated package has a sealed interface of its own that extends this one, so that code that serves the events of
 * any spec knows only this type.
 */
public interface QmpEvent {
    /** The name of the event on the wire, such as {@code BLOCK_IO_ERROR}. */
    String eventName();

    /**
     * When QEMU emitted the event, in microseconds by the clock of the host. Empty where the message has no timestamp, or
     * where QEMU could not read the clock (it then sends -1 for the seconds and -1 for the microseconds).
     */
    Optional<Instant> timestamp();

    /**
     * The event as JSON in one line, in the form in which QEMU writes it. Decoding it gives an equal event. Members that the
     * spec does not declare are not in it: see {@link Received#raw()}.
     */
    String toJson();
}
