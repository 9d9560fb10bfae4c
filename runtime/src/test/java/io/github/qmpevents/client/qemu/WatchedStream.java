package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.QmpConnectionException;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.qemu.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/** Everything that a subscription of a client that connects again yields, taken on a thread of its own. */
final class WatchedStream {
    private final Semaphore connections = new Semaphore(0);
    private final FutureTask<List<WatchedConversation>> conversations;

    WatchedStream(Subscription<Event> subscription) {
        conversations = new FutureTask<>(() -> watch(subscription));
        Thread thread = new Thread(conversations, "watched-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private List<WatchedConversation> watch(Subscription<Event> subscription) {
        List<WatchedConversation> ended = new ArrayList<>();
        List<String> events = null;
        for (StreamItem<Event> item : subscription) {
            if (item instanceof StreamItem.Connected<Event>) {
                assertThat(events).as("the connection before this one").isNull();
                events = new ArrayList<>();
                connections.release();
            } else if (item instanceof StreamItem.Arrived<Event> arrived) {
                assertThat(events).as("events until " + arrived).isNotNull();
                events.add(arrived.received().raw().toString());
            } else if (item instanceof StreamItem.Lost<Event> lost) {
                assertThat(events).as("events until " + lost).isNotNull();
                boolean isCut = lost.cause()
                        .filter(QmpConnectionException.class::isInstance)
                        .isPresent();
                ended.add(new WatchedConversation(events, isCut));
                events = null;
            } else if (item instanceof StreamItem.Disconnected<Event> end) {
                assertThat(events).as("events until " + end).isNotNull();
                ended.add(new WatchedConversation(events, false));
            } else {
                throw new AssertionError("found " + item);
            }
        }
        return ended;
    }

    /** Waits for the next connection that is ready for commands, one for each call. */
    void awaitConnection() throws InterruptedException {
        connections.acquire();
    }

    /** Returns the conversations after the end of the subscription. */
    List<WatchedConversation> awaitEnd() throws Exception {
        return conversations.get();
    }
}
