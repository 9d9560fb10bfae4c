package io.github.qmpevents.runtime;

import java.util.Objects;

/**
 * An event with the message that it was decoded from. The message may have members that the spec does not declare.
 * Immutable.
 *
 * <pre>{@code
 * var dispatcher = Event.dispatcherBuilder()
 *         .onReceived(ShutdownEvent.class, received -> System.out.println(
 *                 received.raw().at("data", "vendor-reason").flatMap(RawJson::asString).orElse("none")))
 *         .build();
 * }</pre>
 *
 * @param <E> the type of the event
 * @param event the event
 * @param raw the whole message as QEMU sent it
 */
public record Received<E extends QmpEvent>(E event, RawJson raw) {
    /** Checks for null. */
    public Received {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(raw, "raw");
    }
}
