package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.lang.ref.WeakReference;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that stays open keeps no ended subscriptions or expectations, and no more items than its queues hold. */
@Timeout(60)
class SubscriptionsTest {
    private static final int CAPACITY = 10;
    private static final RawJson GREETING = RawJson.of("{\"QMP\": {}}");
    private static final StreamItem.Disconnected<PlainEvent> END =
            new StreamItem.Disconnected<>(EndReason.ENDED, Optional.empty());

    private final MemoryBudget budget = MemoryBudget.ofBytes(Long.MAX_VALUE);
    private final Subscriptions<PlainEvent> subscriptions = new Subscriptions<>(
            new Capacity(CAPACITY, 1000, budget),
            Overflow.DROP_OLDEST,
            new QueueReports(new Observed(ClientObserver.NONE, new InetSocketAddress(0)), () -> {}));

    /** Uses the subscriptions, so that they are reachable until the end of the test. */
    @AfterEach
    void keepSubscriptionsReachable() {
        publish("X");
    }

    private void publish(String name) {
        Received<PlainEvent> event = new Received<>(new PlainEvent.Other(name), RawJson.of("{}"));
        subscriptions.publish(new StreamItem.Arrived<>(event), 1);
    }

    @Test
    void keepsNoClosedExpectation() throws InterruptedException {
        awaitCollectionOf(closedExpectation());
    }

    private WeakReference<?> closedExpectation() {
        var subscription = subscriptions.subscribeTo(PlainEvent.Tick.class);
        new Expectation<>(subscription, PlainEvent.Tick.class, tick -> true).close();
        return new WeakReference<>(subscription);
    }

    @Test
    void keepsNoTimedOutExpectation() throws InterruptedException {
        awaitCollectionOf(timedOutExpectation());
    }

    private WeakReference<?> timedOutExpectation() {
        var subscription = subscriptions.subscribeTo(PlainEvent.Tick.class);
        var expectation = new Expectation<>(subscription, PlainEvent.Tick.class, tick -> true);
        assertThatThrownBy(() -> expectation.await(Duration.ofNanos(1))).isInstanceOf(QmpTimeoutException.class);
        return new WeakReference<>(subscription);
    }

    @Test
    void keepsNoFulfilledExpectation() throws InterruptedException {
        awaitCollectionOf(fulfilledExpectation());
    }

    private WeakReference<?> fulfilledExpectation() throws InterruptedException {
        var subscription = subscriptions.subscribeTo(PlainEvent.Tick.class);
        var expectation = new Expectation<>(subscription, PlainEvent.Tick.class, tick -> true);
        Received<PlainEvent> event = new Received<>(new PlainEvent.Tick(1), RawJson.of("{}"));
        subscriptions.publish(new StreamItem.Arrived<>(event), 1);
        assertThat(expectation.await(Duration.ZERO).event()).isEqualTo(new PlainEvent.Tick(1));
        return new WeakReference<>(subscription);
    }

    @Test
    void keepsOnlyTheLastOfManyGapsWithoutAnEvent() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            subscriptions.connected(new StreamItem.Connected<>(GREETING));
            subscriptions.lost(new StreamItem.Lost<>(EndReason.ENDED, Optional.empty()));
        }
        assertThat(budget.usedBytes()).isZero();
        subscriptions.connected(new StreamItem.Connected<>(GREETING));
        assertThat(budget.usedBytes()).isEqualTo(GREETING.toBytes().length);
        subscriptions.end(END);
        assertThat(Items.untilTheEnd(subscriptions.subscribe(Overflow.WAIT)))
                .containsExactly("connected", "lost ENDED", "connected", "ENDED");
    }

    @Test
    void keepsEachGapBetweenTwoEvents() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            subscriptions.connected(new StreamItem.Connected<>(GREETING));
            publish("X");
            subscriptions.lost(new StreamItem.Lost<>(EndReason.ENDED, Optional.empty()));
        }
        subscriptions.end(END);
        assertThat(Items.untilTheEnd(subscriptions.subscribe(Overflow.WAIT)))
                .containsExactly("connected", "X", "lost ENDED", "connected", "X", "lost ENDED", "ENDED");
    }

    @Test
    void keepsOnlyTheLastOfManyGapsAmongDroppedEvents() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            subscriptions.connected(new StreamItem.Connected<>(GREETING));
            publish("X");
            subscriptions.lost(new StreamItem.Lost<>(EndReason.ENDED, Optional.empty()));
        }
        subscriptions.connected(new StreamItem.Connected<>(GREETING));
        for (int i = 0; i < CAPACITY; i++) {
            publish("Y");
        }
        assertThat(Items.some(subscriptions.subscribe(Overflow.WAIT), 7))
                .containsExactly(
                        "connected", "lost ENDED", "connected", "dropped 1000", "lost ENDED", "connected", "Y");
    }

    @Test
    void keepsNoSubscriptionAfterTheEnd() throws InterruptedException {
        WeakReference<?> subscription = endedSubscription();
        awaitCollectionOf(subscription);
    }

    private WeakReference<?> endedSubscription() {
        assertThat(subscriptions.subscribe(Overflow.WAIT)).isNotNull();
        var subscription = subscriptions.subscribe(Overflow.WAIT);
        subscriptions.end(END);
        return new WeakReference<>(subscription);
    }

    private static void awaitCollectionOf(WeakReference<?> reference) throws InterruptedException {
        Calls.awaitThat(() -> {
            System.gc();
            return reference.get() == null;
        });
    }
}
