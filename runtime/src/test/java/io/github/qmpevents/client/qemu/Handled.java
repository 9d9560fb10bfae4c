package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What reaches the handlers of a dispatcher that is fed by a client, from when this is made to the end of the stream. */
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

    /** The next event of a type; others before it are passed over. Its timestamp has been checked. */
    <T extends Event> Seen<T> next(Class<T> type) throws InterruptedException {
        Received<Event> received;
        do {
            received = events.poll(30, TimeUnit.SECONDS);
            assertThat(received).as("an event of " + type.getSimpleName()).isNotNull();
        } while (!type.isInstance(received.event()));
        assertThat(received.event().timestamp())
                .hasValueSatisfying(timestamp -> assertThat(timestamp)
                        .isBetween(begin.minusSeconds(10), Instant.now().plusSeconds(1)));
        return new Seen<>(type.cast(received.event()), received.raw());
    }

    /** Why the stream ended; waits for it. */
    StreamItem.Disconnected<Event> end() throws InterruptedException, ExecutionException {
        return dispatching.get();
    }

    /** An event and its JSON. */
    record Seen<T extends Event>(T event, RawJson raw) {
        /** What a member of the data is in the JSON, declared by the spec or not. */
        String data(String member) {
            return raw.at("data", member).orElseThrow().toString();
        }
    }
}
