package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An expectation, under many schedules of the thread that reads, the thread that waits, and a thread that closes. */
class ExpectationStressTest {
    private static final int EVENTS = 30;
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void theEventIsFoundEvenIfItIsAwaitedLate() throws Exception {
        Schedules.explore(random -> {
            Listeners listeners = new Listeners(random);
            return listeners.race(
                    List.of(listeners::publish, listeners::await),
                    () -> assertThat(listeners.outcome).hasValue("event " + listeners.wanted));
        });
    }

    @Test
    void everyWaitEndsWithTheEventOrWithTheEndOfTheConnection() throws Exception {
        Schedules.explore(random -> {
            Listeners listeners = new Listeners(random);
            return listeners.race(
                    List.of(listeners::publish, listeners::await, listeners::end),
                    () -> assertThat(listeners.outcome.get()).isIn("event " + listeners.wanted, "the end"));
        });
    }

    @Test
    void everyWaitEndsWhenTheExpectationIsClosed() throws Exception {
        Schedules.explore(random -> {
            Listeners listeners = new Listeners(random);
            return listeners.race(
                    List.of(listeners::publish, listeners::await, pauses -> {
                        pauses.pause();
                        listeners.expectation.close();
                    }),
                    () -> assertThat(listeners.outcome.get()).isIn("event " + listeners.wanted, "the end"));
        });
    }

    /** The subscriptions of a client, and an expectation of one of its events. */
    private static final class Listeners {
        private final long wanted;
        private final QueueReports queues =
                new QueueReports(new Observed(ClientObserver.NONE, UnixDomainSocketAddress.of("qmp")), () -> {});
        private final MemoryBudget budget = MemoryBudget.ofBytes(1 << 20);
        private final Subscriptions<PlainEvent> subscriptions =
                new Subscriptions<>(new Capacity(EVENTS, 1 << 20, budget), Overflow.END_SUBSCRIPTION, queues);
        private final Expectation<PlainEvent.Tick> expectation;
        private final AtomicReference<String> outcome = new AtomicReference<>();

        Listeners(Random random) {
            wanted = random.nextInt(EVENTS);
            // The first subscriber would get everything, which is not of interest here.
            subscriptions.subscribe(Overflow.DROP_OLDEST).close();
            expectation = new Expectation<>(
                    subscriptions.subscribeTo(PlainEvent.Tick.class),
                    PlainEvent.Tick.class,
                    tick -> tick.number() == wanted);
        }

        Schedules.Race race(List<Schedules.Action> actions, Schedules.Check check) {
            return new Schedules.Race(new ArrayList<>(actions), () -> {
                check.run();
                publish(EVENTS);
                assertThat(budget.usedBytes()).as("bytes in use after the end").isZero();
            });
        }

        void publish(Schedules.Pauses pauses) {
            for (int i = 0; i < EVENTS; i++) {
                pauses.pause();
                publish(i);
            }
        }

        private void publish(long number) {
            Received<PlainEvent> event = new Received<>(new PlainEvent.Tick(number), RawJson.of("{}"));
            subscriptions.publish(new StreamItem.Arrived<>(event), 2);
            subscriptions.announce();
        }

        void await(Schedules.Pauses pauses) throws InterruptedException {
            pauses.pause();
            try {
                Received<PlainEvent.Tick> found = expectation.await(LONG);
                assertThat(expectation.await(LONG)).isSameAs(found);
                outcome.set("event " + found.event().number());
            } catch (QmpConnectionException e) {
                outcome.set("the end");
            }
        }

        void end(Schedules.Pauses pauses) {
            for (int i = pauses.below(EVENTS); i > 0; i--) {
                pauses.pause();
            }
            subscriptions.end(new StreamItem.Disconnected<>(EndReason.ENDED, Optional.empty()));
        }
    }
}
