package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of a {@link Subscription}: first {@link Connected}, then everything that arrives, last {@link Disconnected}.
 * Immutable.
 *
 * <pre>{@code
 * StreamItem<Event> item = qemu.subscribe().take();
 * if (item instanceof StreamItem.Arrived<Event> arrived) {
 *     System.out.println(arrived.event());
 * } else if (item instanceof StreamItem.Lost<Event> lost) {
 *     System.out.println("events may be missing from here on: " + lost.describe());
 * } else if (item instanceof StreamItem.Disconnected<Event> end) {
 *     System.out.println("no more events: " + end.describe());
 * }
 * }</pre>
 *
 * <p>A client with a {@link ReconnectPolicy} also yields {@link Lost}, and continues with the next {@link Connected}.
 *
 * @param <E> the type of all events of the spec
 */
public sealed interface StreamItem<E extends QmpEvent> {
    /**
     * The connection is ready for commands: for the first time, or again after {@link Lost}.
     *
     * @param <E> the type of all events of the spec
     * @param greeting QEMU's greeting, with its version: {@code {"QMP": …}}
     */
    record Connected<E extends QmpEvent>(RawJson greeting) implements StreamItem<E> {
        public Connected {
            Objects.requireNonNull(greeting, "greeting");
        }
    }

    /**
     * The state of the machine when the events of a subscription begin. Only {@link QmpClient#subscribeWithStatus} asks
     * for it. It comes after each {@link Connected}.
     *
     * @param <E> the type of all events of the spec
     * @param status the reply to {@code query-status}: {@code {"running": true, "status": "running"}}
     */
    record Status<E extends QmpEvent>(RawJson status) implements StreamItem<E> {
        public Status {
            Objects.requireNonNull(status, "status");
        }
    }

    /**
     * The connection was lost, and the client tries to connect again. Events that QEMU emits until the next {@link
     * Connected} do not arrive, except for those of a command that it was executing: it sends them, and the reply, over
     * the next connection. They arrive before {@link Connected}, and the reply as {@link Malformed}, since the client
     * did not send the command over the new connection.
     *
     * <p>In a queue, this item replaces an earlier {@link Lost} and its {@link Connected}, if no event is between them:
     * a subscriber that was slow gets the last of several gaps.
     *
     * @param <E> the type of all events of the spec
     * @param reason the reason for the loss
     * @param cause the failure; empty if nothing failed
     */
    record Lost<E extends QmpEvent>(EndReason reason, Optional<Throwable> cause) implements StreamItem<E> {
        public Lost {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(cause, "cause");
        }

        /** Returns the reason and the cause in a few words. */
        public String describe() {
            return reason.describe(cause);
        }
    }

    /**
     * An event has arrived.
     *
     * @param <E> the type of all events of the spec
     * @param received the event with the JSON that it was decoded from
     */
    record Arrived<E extends QmpEvent>(Received<E> received) implements StreamItem<E> {
        public Arrived {
            Objects.requireNonNull(received, "received");
        }

        /** Returns the event. */
        public E event() {
            return received.event();
        }
    }

    /**
     * Items were dropped because the queue was full. They came before the next one. {@link Connected}, {@link Status}
     * and {@link Lost} are not dropped: those that came among the dropped items are yielded before this item.
     *
     * @param <E> the type of all events of the spec
     * @param count the number of items, at least 1: events, and reports of malformed input
     */
    record Dropped<E extends QmpEvent>(long count) implements StreamItem<E> {}

    /**
     * Input was skipped: it is not a QMP message, or is a reply that belongs to no command.
     *
     * @param <E> the type of all events of the spec
     * @param text the skipped bytes, decoded as UTF-8; at most the first 65,536
     * @param length the number of skipped bytes
     * @param problem the problem
     */
    record Malformed<E extends QmpEvent>(String text, long length, MalformedEventException problem)
            implements StreamItem<E> {
        public Malformed {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /**
     * The stream has ended.
     *
     * @param <E> the type of all events of the spec
     * @param reason the reason for the end
     * @param cause the failure; empty if nothing failed
     */
    record Disconnected<E extends QmpEvent>(EndReason reason, Optional<Throwable> cause) implements StreamItem<E> {
        public Disconnected {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(cause, "cause");
        }

        /** Returns the reason and the cause in a few words. */
        public String describe() {
            return reason.describe(cause);
        }
    }
}
