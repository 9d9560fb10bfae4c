package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.EventDispatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The items of subscribers, fast or slow, first or late. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class SubscriptionTest {
    private static final int CAPACITY = 10;

    @TempDir
    Path directory;

    @Test
    void theFirstSubscriberGetsEarlierEventsAndTheNumberOfDroppedOnes() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            sendTicks(client, 1, 25);
            answer(client, "sync");
            answer(client, "go");
            client.send(PlainEvent.tick(26));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake)) {
            qemu.execute("sync");
            var subscription = qemu.subscribe(Overflow.DROP_OLDEST);
            List<StreamItem<PlainEvent>> kept = new ArrayList<>();
            for (int i = 0; i < CAPACITY + 2; i++) {
                kept.add(subscription.take());
            }
            qemu.execute("go");
            assertThat(kept.stream().map(Items::text))
                    .containsExactlyElementsOf(all("connected", "dropped 15", ticks(16, 25)));
            assertThat(Items.untilTheEnd(subscription)).containsExactly("tick 26", "ENDED");
        }
    }

    @Test
    void theFirstSubscriberCanGetTheOldestEventsAndThenTheEndInstead() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            sendTicks(client, 1, 25);
            answer(client, "sync");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder()
                        .queueCapacity(CAPACITY)
                        .overflowBeforeSubscribe(Overflow.END_SUBSCRIPTION)
                        .connect(fake.address())) {
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactlyElementsOf(all("connected", ticks(1, CAPACITY), "OVERFLOW"));
        }
    }

    @Test
    void waitingForAFirstSubscriberIsRejected() {
        assertThatThrownBy(() -> Fakes.builder().overflowBeforeSubscribe(Overflow.WAIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected DROP_OLDEST or END_SUBSCRIPTION, found WAIT:"
                        + " nothing would be read, not even replies, until there is a subscriber");
    }

    @Test
    void aLaterSubscriberGetsOnlyLaterEvents() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            sendTicks(client, 1, 3);
            answer(client, "sync");
            answer(client, "sync");
            sendTicks(client, 4, 6);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var first = qemu.subscribe()) {
            qemu.execute("sync");
            try (var second = qemu.subscribe()) {
                qemu.execute("sync");
                assertThat(Items.untilTheEnd(second)).containsExactlyElementsOf(all("connected", ticks(4, 6), "ENDED"));
            }
            assertThat(Items.untilTheEnd(first)).containsExactlyElementsOf(all("connected", ticks(1, 6), "ENDED"));
        }
    }

    @Test
    void aSlowSubscriberThatWaitsLosesNothing() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 1000);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var slow = qemu.subscribe(Overflow.WAIT)) {
            qemu.execute("go");
            Calls.awaitThat(slow.inbox()::isHeldUp);
            assertThat(Items.untilTheEnd(slow)).containsExactlyElementsOf(all("connected", ticks(1, 1000), "ENDED"));
        }
    }

    @Test
    void aSlowSubscriberThatDropsGetsTheNewestEventsAndTheNumberOfDroppedOnes() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 1000);
            answer(client, "sync");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var slow = qemu.subscribe(Overflow.DROP_OLDEST)) {
            qemu.execute("go");
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(slow))
                    .startsWith("connected", "dropped 990", "tick 991")
                    .contains("tick 1000")
                    .hasSize(13);
        }
    }

    @Test
    void aSlowSubscriptionThatEndsOnOverflowDeliversTheOldestEventsAndThenTheEnd() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 1000);
            answer(client, "sync");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var slow = qemu.subscribe(Overflow.END_SUBSCRIPTION);
                var other = qemu.subscribe(Overflow.DROP_OLDEST)) {
            qemu.execute("go");
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(slow))
                    .containsExactlyElementsOf(all("connected", ticks(1, CAPACITY), "OVERFLOW"));
            assertThat(Items.untilTheEnd(other))
                    .containsExactlyElementsOf(all("connected", "dropped 990", ticks(991, 1000), "ENDED"));
        }
    }

    @Test
    void twoSubscribersBothGetAllEvents() throws Exception {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 1000);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var first = qemu.subscribe();
                var second = qemu.subscribe()) {
            var inBackground = Calls.begin(() -> Items.untilTheEnd(second));
            qemu.execute("go");
            List<String> expected = all("connected", ticks(1, 1000), "ENDED");
            assertThat(Items.untilTheEnd(first)).isEqualTo(expected);
            assertThat(inBackground.result()).isEqualTo(expected);
        }
    }

    @Test
    @SuppressWarnings("try")
    void aSubscriberThatLeavesNoLongerHoldsUpTheOthers() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 100);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var blocking = qemu.subscribe();
                var other = qemu.subscribe(Overflow.DROP_OLDEST)) {
            qemu.execute("go");
            Calls.awaitThat(blocking.inbox()::isHeldUp);
            blocking.close();
            assertThat(blocking.take()).isInstanceOf(StreamItem.Disconnected.class);
            List<String> rest = Items.untilTheEnd(other);
            assertThat(rest.subList(rest.size() - 2, rest.size())).containsExactly("tick 100", "ENDED");
        }
    }

    @Test
    void handlersAreCalledOnTheThreadOfTheCallerAndMayThrow() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1) + "oops\r\n" + PlainEvent.tick(2));
        };
        List<Object> seen = new ArrayList<>();
        var dispatcher = EventDispatcher.<PlainEvent, PlainEvent.Other>builder(
                        PlainEvent::decode, PlainEvent.Other.class)
                .on(PlainEvent.Tick.class, tick -> {
                    seen.add(tick.number());
                    seen.add(Thread.currentThread());
                    throw new IllegalStateException("a handler fails");
                })
                .onHandlerFailure((event, failure) -> seen.add(String.valueOf(failure.getMessage())))
                .onMalformed((bytes, problem) -> seen.add(problem.getMessage()))
                .build();
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake)) {
            assertThat(qemu.subscribe().dispatchTo(dispatcher).reason()).isEqualTo(EndReason.ENDED);
        }
        assertThat(seen)
                .containsExactly(
                        1L,
                        Thread.currentThread(),
                        "a handler fails",
                        "$: expected a message to begin with '{'",
                        2L,
                        Thread.currentThread(),
                        "a handler fails");
    }

    @Test
    void aCommandOfTheSubscriberThatHoldsUpReadingEndsAtItsDeadlineWithTheReason() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answer(client, "go");
            sendTicks(client, 1, 100);
            answer(client, "stop");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = connect(fake);
                var subscription = qemu.subscribe()) {
            qemu.execute("go");
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("stop").timeout(Duration.ofMillis(300))))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessageStartingWith(
                            "stop was sent, but not answered within 300 ms: the full queue of a subscription with Overflow.WAIT");
            List<String> items = Items.untilTheEnd(subscription);
            assertThat(items.get(items.size() - 1)).isEqualTo("ENDED");
        }
    }

    private static void sendTicks(FakeConnection client, int from, int to) throws IOException, InterruptedException {
        for (int i = from; i <= to; i++) {
            client.send(PlainEvent.tick(i));
        }
    }

    private static void answer(FakeConnection client, String command) throws IOException, InterruptedException {
        client.awaitCommand(command);
        client.reply("{}");
    }

    private static List<String> ticks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "tick " + i).toList();
    }

    private static List<String> all(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(String::valueOf)
                .toList();
    }

    private static QmpClient<PlainEvent> connect(FakeQemu fake) throws InterruptedException {
        return QmpClient.<PlainEvent>builder(PlainEvent::decode)
                .queueCapacity(CAPACITY)
                .connect(fake.address());
    }
}
