package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.RawJson;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Losses and connections alternate for each subscriber, regardless of when it subscribes. */
@Timeout(60)
class SubscribingInAGapTest {
    private static final int SUBSCRIBERS = 20_000;

    private final Subscriptions<PlainEvent> subscriptions = new Subscriptions<>(
            new Capacity(10, 1000, MemoryBudget.UNLIMITED),
            Overflow.DROP_OLDEST,
            new QueueReports(new Observed(ClientObserver.NONE, new InetSocketAddress(0)), () -> {}));

    @Test
    void aSubscriberGetsEachConnectionOnce() throws Exception {
        AtomicBoolean isDone = new AtomicBoolean();
        connect();
        subscriptions.subscribe(Overflow.WAIT).close();
        var connecting = Calls.begin(() -> {
            while (!isDone.get()) {
                subscriptions.lost(new StreamItem.Lost<>(EndReason.ENDED, Optional.empty()));
                connect();
            }
            return true;
        });
        for (int i = 0; i < SUBSCRIBERS; i++) {
            try (var subscription = subscriptions.subscribe(Overflow.WAIT)) {
                assertThat(Items.some(subscription, 4))
                        .containsExactly("connected", "lost ENDED", "connected", "lost ENDED");
            }
        }
        isDone.set(true);
        assertThat(connecting.result()).isTrue();
    }

    private void connect() {
        subscriptions.connected(new StreamItem.Connected<>(RawJson.of("{}")));
    }
}
