package io.github.qmpevents.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * An event that QEMU emitted. Implementations are immutable. Two events are equal if their types, timestamps and
 * members are equal.
 *
 * <p>Each generated package has a sealed interface that extends this one. Code that works with the events of any spec
 * uses this type:
 *
 * <pre>{@code
 * Consumer<QmpEvent> log = e -> System.out.println(e.timestamp() + " " + e.eventName() + " " + e.toJson());
 * EventDispatcher<Event> dispatcher = Event.dispatcherBuilder().on(Event.class, log).build();
 * }</pre>
 */
public interface QmpEvent {
    /** Returns the name of the event on the wire, such as {@code BLOCK_IO_ERROR}. */
    String eventName();

    /**
     * Returns the time at which QEMU emitted the event, by the host's clock, to the microsecond; empty if the message
     * has no timestamp, or if QEMU could not read the clock and sent -1 seconds and -1 microseconds.
     */
    Optional<Instant> timestamp();

    /**
     * Returns the event as one line of JSON, in the form that QEMU sends. The JSON of a decoded event decodes to an
     * equal event. It lacks members that the spec does not declare: see {@link Received#raw()}.
     */
    String toJson();
}
