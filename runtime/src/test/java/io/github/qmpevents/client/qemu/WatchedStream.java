package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.QmpConnectionException;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.qemu.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/** Everything that a subscription of a client that connects again yields, taken on its own thread. */
final class WatchedStream {
    private final Semaphore connections = new Semaphore(0);
    private final FutureTask<List<WatchedConversation>> conversations;

    WatchedStream(Subscription<Event> subscription) {
        conversations = new FutureTask<>(() -> watch(subscription)) {
            @Override
            protected void done() {
                // No thread waits for a connection that can't come.
                connections.release(Integer.MAX_VALUE / 2);
            }
        };
        Thread thread = new Thread(conversations, "watched-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private List<WatchedConversation> watch(Subscription<Event> subscription) {
        List<WatchedConversation> ended = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> events = null;
        for (StreamItem<Event> item : subscription) {
            if (item instanceof StreamItem.Connected<Event>) {
                assertThat(events).as("the connection before this one").isNull();
                events = new ArrayList<>();
                connections.release();
            } else if (item instanceof StreamItem.Arrived<Event> arrived) {
                (events == null ? before : events).add(arrived.received().raw().toString());
            } else if (item instanceof StreamItem.Lost<Event> lost) {
                assertThat(events).as("events until " + lost).isNotNull();
                boolean isCut = lost.cause()
                        .filter(QmpConnectionException.class::isInstance)
                        .isPresent();
                ended.add(new WatchedConversation(before, events, isCut));
                before = new ArrayList<>();
                events = null;
            } else if (item instanceof StreamItem.Disconnected<Event> end) {
                assertThat(events).as("events until " + end).isNotNull();
                ended.add(new WatchedConversation(before, events, false));
            } else {
                // The reply to a command that QEMU was executing when the previous connection ended.
                assertThat(item).isInstanceOf(StreamItem.Malformed.class);
                assertThat(events).as("events until " + item).isNull();
                assertThat(item.toString()).contains("\"return\": ");
            }
        }
        return ended;
    }

    /**
     * Waits for the next connection that is ready for commands, one for each call.
     *
     * @throws AssertionError if the stream could not be read to its end
     */
    void awaitConnection() throws InterruptedException {
        connections.acquire();
        if (conversations.isDone()) {
            try {
                List<WatchedConversation> unused = conversations.get();
            } catch (ExecutionException e) {
                throw new AssertionError("the stream could not be read to its end", e.getCause());
            }
        }
    }

    /** Returns the conversations after the end of the subscription. */
    List<WatchedConversation> awaitEnd() throws Exception {
        return conversations.get();
    }
}
