package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.util.Optional;

/**
 * An item of a {@link Subscription}: first {@link Connected}, then what arrives, last {@link Disconnected}. Immutable.
 *
 * @param <E> the type of all events of the spec
 */
public sealed interface StreamItem<E extends QmpEvent> {
    /**
     * The connection is ready for commands.
     *
     * @param <E> the type of all events of the spec
     * @param greeting QEMU's greeting, with its version: {@code {"QMP": …}}
     */
    record Connected<E extends QmpEvent>(RawJson greeting) implements StreamItem<E> {}

    /**
     * An event has arrived.
     *
     * @param <E> the type of all events of the spec
     * @param received the event with the JSON that it was decoded from
     */
    record Arrived<E extends QmpEvent>(Received<E> received) implements StreamItem<E> {
        /** The event. */
        public E event() {
            return received.event();
        }
    }

    /**
     * Items were dropped because the queue was full. They came right before the next one.
     *
     * @param <E> the type of all events of the spec
     * @param count how many items, at least 1: events, and reports of malformed input
     */
    record Dropped<E extends QmpEvent>(long count) implements StreamItem<E> {}

    /**
     * Input that is no message as QMP has them was skipped, or a message that nobody asked for.
     *
     * @param <E> the type of all events of the spec
     * @param text what was skipped, decoded as UTF-8; where it is longer than 65,536 bytes, these
     * @param length how many bytes were skipped
     * @param problem what is wrong with it
     */
    record Malformed<E extends QmpEvent>(String text, long length, MalformedEventException problem)
            implements StreamItem<E> {}

    /**
     * No more will come.
     *
     * @param <E> the type of all events of the spec
     * @param reason why not
     * @param cause what failed; empty where nothing did
     */
    record Disconnected<E extends QmpEvent>(EndReason reason, Optional<Throwable> cause) implements StreamItem<E> {
        /** The reason and the cause in a few words. */
        public String describe() {
            return cause.map(failure -> reason.description() + ": " + failure.getMessage())
                    .orElse(reason.description());
        }
    }
}
