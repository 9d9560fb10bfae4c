package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.Received;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits for one event that arrives after {@link QmpClient#expect} was called, however late it is awaited. Until then it keeps
 * as many events of the type as the queue of a subscription holds; more than these end it. One that is never awaited does no
 * harm.
 *
 * <p>For one thread at a time.
 *
 * @param <T> the type of the event
 */
public final class Expectation<T extends QmpEvent> {
    private final Subscription<? super T> subscription;
    private final Class<T> type;
    private final Predicate<? super T> condition;
    private @Nullable Received<T> found;

    Expectation(Subscription<? super T> subscription, Class<T> type, Predicate<? super T> condition) {
        this.subscription = subscription;
        this.type = type;
        this.condition = condition;
    }

    /**
     * The event; waits for it. If it does not come in time it can be awaited again, and if it has come it is returned again.
     *
     * @param timeout how long to wait; zero or less looks at what has come so far
     * @throws QmpTimeoutException if it does not come in time
     * @throws QmpConnectionException if it can't come any more
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Received<T> await(Duration timeout) throws InterruptedException {
        long begin = System.nanoTime();
        long most = TimeUnit.NANOSECONDS.convert(timeout);
        Received<T> event = found;
        while (event == null) {
            Duration left = Duration.ofNanos(most - (System.nanoTime() - begin));
            StreamItem<?> item = subscription.poll(left).orElseThrow(() -> late(timeout));
            if (item instanceof StreamItem.Disconnected<?> end) {
                throw new QmpConnectionException(
                        "no " + type.getSimpleName() + ": " + end.describe(),
                        end.cause().orElse(null));
            }
            event = match(item);
        }
        found = event;
        subscription.close();
        return event;
    }

    /** The event, if it is the one that is waited for. */
    private @Nullable Received<T> match(StreamItem<?> item) {
        if (item instanceof StreamItem.Arrived<?> arrived && type.isInstance(arrived.event())) {
            T event = type.cast(arrived.event());
            return condition.test(event)
                    ? new Received<>(event, arrived.received().raw())
                    : null;
        }
        return null;
    }

    private QmpTimeoutException late(Duration timeout) {
        return new QmpTimeoutException("no " + type.getSimpleName() + " within " + timeout.toMillis() + " ms");
    }
}
