package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.Received;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A wait for one event that arrives after {@link QmpClient#expect} was called, even if it is awaited later.
 *
 * <pre>{@code
 * try (var paused = qemu.expect(StopEvent.class)) {
 *     qemu.execute("stop");
 *     StopEvent event = paused.await(Duration.ofSeconds(5)).event();
 * }
 * }</pre>
 *
 * <p>Until it ends, it keeps up to as many events of the type as the queue of a subscription holds; one more ends it.
 * It also ends when the event has been awaited, when a wait for it has timed out, when it is closed, and when the
 * client ends. It then keeps no more events. Close an expectation that may never be awaited.
 *
 * <p>Use it on one thread at a time; any thread may close it.
 *
 * @param <T> the type of the event
 */
public final class Expectation<T extends QmpEvent> implements AutoCloseable {
    private final Subscription<? super T> subscription;
    private final Class<T> type;
    private final Predicate<? super T> condition;
    private @Nullable Received<T> found;
    private @Nullable String timedOut;

    Expectation(Subscription<? super T> subscription, Class<T> type, Predicate<? super T> condition) {
        this.subscription = subscription;
        this.type = type;
        this.condition = condition;
    }

    /**
     * Returns the event, waiting for it if necessary. An event that has been awaited before is returned again. After a
     * wait has timed out, later waits fail immediately.
     *
     * @param timeout the longest time to wait; zero or less checks the events so far, and does not end the expectation
     * @throws QmpTimeoutException if the event does not arrive in time
     * @throws QmpConnectionException if the event can no longer arrive
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Received<T> await(Duration timeout) throws InterruptedException {
        if (timedOut != null) {
            throw new QmpTimeoutException(timedOut);
        }
        TimeLimit limit = TimeLimit.of(timeout);
        Received<T> event = found;
        while (event == null) {
            Optional<? extends StreamItem<?>> next = subscription.poll(Duration.ofNanos(limit.left()));
            if (next.isEmpty()) {
                throw late(timeout);
            }
            if (next.get() instanceof StreamItem.Disconnected<?> end) {
                throw new QmpConnectionException(
                        "no " + type.getSimpleName() + ": " + end.describe(),
                        end.cause().orElse(null));
            }
            event = match(next.get());
        }
        found = event;
        close();
        return event;
    }

    /**
     * Ends the expectation. A wait on another thread fails, and so does a later one, unless the event has been awaited.
     */
    @Override
    public void close() {
        subscription.close();
    }

    /** Returns the event of an item if it is the awaited one; otherwise null. */
    private @Nullable Received<T> match(StreamItem<?> item) {
        if (item instanceof StreamItem.Arrived<?> arrived && type.isInstance(arrived.event())) {
            T event = type.cast(arrived.event());
            return condition.test(event)
                    ? new Received<>(event, arrived.received().raw())
                    : null;
        }
        return null;
    }

    /** Ends the expectation, unless the caller did not wait. */
    private QmpTimeoutException late(Duration timeout) {
        String message = "no " + type.getSimpleName() + " " + Timeouts.within(timeout);
        if (timeout.compareTo(Duration.ZERO) > 0) {
            timedOut = message;
            close();
        }
        return new QmpTimeoutException(message);
    }
}
