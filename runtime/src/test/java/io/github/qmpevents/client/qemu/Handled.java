package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.generated.JarCoverage;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.Received;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The events that reach the handlers of a client's dispatcher, from the creation of this object to the end of the
 * stream. Each of them, awaited or not, must be typed throughout.
 */
final class Handled {
    private final Instant begin = Instant.now();
    private final BlockingQueue<Received<Event>> events = new LinkedBlockingQueue<>();
    private final FutureTask<StreamItem.Disconnected<Event>> dispatching;

    Handled(QmpClient<Event> client) {
        Subscription<Event> subscription = client.subscribe();
        EventDispatcher<Event> dispatcher =
                Event.dispatcherBuilder().onReceived(Event.class, events::add).build();
        dispatching = new FutureTask<>(() -> subscription.dispatchTo(dispatcher));
        Thread thread = new Thread(dispatching, "handlers");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the next event of a type. Earlier events of other types are skipped. */
    <T extends Event> T next(Class<T> type) throws InterruptedException {
        return next(type, event -> true);
    }

    /** Returns the next event of a type for which a condition holds. Earlier events of other types are skipped. */
    <T extends Event> T next(Class<T> type, Predicate<? super T> condition) throws InterruptedException {
        while (true) {
            Received<Event> received = events.poll(30, TimeUnit.SECONDS);
            assertThat(received).as("an event of " + type.getSimpleName()).isNotNull();
            check(received);
            if (type.isInstance(received.event()) && condition.test(type.cast(received.event()))) {
                return type.cast(received.event());
            }
        }
    }

    /** Checks the events that were not awaited. */
    void checkTheRest() {
        for (Received<Event> received = events.poll(); received != null; received = events.poll()) {
            check(received);
        }
    }

    private void check(Received<Event> received) {
        JarCoverage.assertTypes(received.event(), received.raw().toString());
        assertThat(received.event().timestamp())
                .hasValueSatisfying(timestamp -> assertThat(timestamp)
                        .isBetween(begin.minusSeconds(10), Instant.now().plusSeconds(1)));
    }

    /** Waits for the end of the stream, and returns it. */
    StreamItem.Disconnected<Event> end() throws InterruptedException, ExecutionException {
        return dispatching.get();
    }
}
