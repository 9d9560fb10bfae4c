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

/** A connection that stays open keeps no ended subscriptions or expectations. */
@Timeout(60)
class SubscriptionsTest {
    private final Subscriptions<PlainEvent> subscriptions = new Subscriptions<>(
            new Capacity(10, 1000, MemoryBudget.UNLIMITED),
            Overflow.DROP_OLDEST,
            new QueueReports(new Observed(ClientObserver.NONE, new InetSocketAddress(0)), () -> {}));

    /** Uses the subscriptions, so that they are reachable until the end of the test. */
    @AfterEach
    void keepSubscriptionsReachable() {
        Received<PlainEvent> event = new Received<>(new PlainEvent.Other("X"), RawJson.of("{}"));
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
    void keepsNoSubscriptionAfterTheEnd() throws InterruptedException {
        WeakReference<?> subscription = endedSubscription();
        awaitCollectionOf(subscription);
    }

    private WeakReference<?> endedSubscription() {
        assertThat(subscriptions.subscribe(Overflow.WAIT)).isNotNull();
        var subscription = subscriptions.subscribe(Overflow.WAIT);
        subscriptions.end(new StreamItem.Disconnected<>(EndReason.ENDED, Optional.empty()));
        return new WeakReference<>(subscription);
    }

    private static void awaitCollectionOf(WeakReference<?> reference) throws InterruptedException {
        Calls.awaitThat(() -> {
            System.gc();
            return reference.get() == null;
        });
    }
}
