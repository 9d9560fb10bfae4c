package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The options of clients beyond deadlines and queues. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ClientOptionsTest {
    @TempDir
    Path directory;

    @Test
    void connectingWaitsForASocket() throws Exception {
        var call = Calls.begin(
                () -> Fakes.builder().waitForSocket(Duration.ofSeconds(30)).connect(Fakes.address(directory)));
        Calls.awaitThat(call::waits);
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = call.result()) {
            assertThat(Items.text(qemu.subscribe().take())).isEqualTo("connected");
            assertThat(fake.address()).isEqualTo(Fakes.address(directory));
        }
    }

    @Test
    void connectingWaitsForASocketOnlyUntilADeadline() {
        assertThatThrownBy(() ->
                        Fakes.builder().waitForSocket(Duration.ofMillis(50)).connect(Fakes.address(directory)))
                .isInstanceOf(QmpConnectionException.class)
                .hasMessageStartingWith("cannot connect to " + Fakes.address(directory) + ": ");
    }

    @Test
    void aSubscriptionBeginsWithTheStatus() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("query-status");
            client.send(PlainEvent.tick(1));
            client.reply("{\"running\": false, \"status\": \"paused\"}");
            client.send(PlainEvent.tick(2));
            client.awaitCommand("quit");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder()
                        .reconnect(ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofMillis(1)))
                        .connect(fake.address());
                var subscription = qemu.subscribeWithStatus(Overflow.WAIT)) {
            assertThat(Items.some(subscription, 3))
                    .containsExactly("connected", "status {\"running\": false, \"status\": \"paused\"}", "tick 2");
            assertThatThrownBy(() -> qemu.execute("quit")).isInstanceOf(QmpConnectionException.class);
            assertThat(Items.some(subscription, 5))
                    .containsExactly(
                            "lost ENDED",
                            "connected",
                            "tick 1",
                            "status {\"running\": false, \"status\": \"paused\"}",
                            "tick 2");
            assertThat(Items.some(qemu.subscribe(), 3)).containsExactly("connected", "tick 1", "tick 2");
        }
    }

    @Test
    void qemuIsAskedOnlyOnceForTheEventsThatItSupports() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("query-qmp-schema");
            client.reply(
                    "[{\"name\": \"stop\", \"meta-type\": \"command\"}, {\"name\": \"TICK\", \"meta-type\": \"event\"}]");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(qemu.supports("TICK")).isTrue();
            assertThat(qemu.supports("stop")).isFalse();
            assertThat(qemu.supports("STOP")).isFalse();
            assertThatThrownBy(() -> qemu.supports(PlainEvent.Tick.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("expected a generated event with a readable constant NAME, found ");
        }
    }

    @Test
    void queuesShareABudget() throws InterruptedException {
        MemoryBudget budget =
                MemoryBudget.ofBytes(2L * PlainEvent.tick(1).strip().length());
        Script script = client -> {
            client.negotiate();
            for (int i = 1; i <= 5; i++) {
                client.send(PlainEvent.tick(i));
            }
            client.awaitCommand("sync");
            client.reply("{}");
            client.awaitEnd();
        };
        QmpClientBuilder<PlainEvent> builder = Fakes.builder().memoryBudget(budget);
        try (var fake1 = FakeQemu.listen(address("1"), script);
                var fake2 = FakeQemu.listen(address("2"), script);
                var qemu1 = builder.connect(fake1.address())) {
            qemu1.execute("sync");
            assertThat(budget.usedBytes())
                    .isEqualTo(2L * PlainEvent.tick(1).strip().length());
            try (var qemu2 = builder.connect(fake2.address())) {
                qemu2.execute("sync");
                assertThat(Items.some(qemu1.subscribe(), 4))
                        .containsExactly("connected", "dropped 3", "tick 4", "tick 5");
                assertThat(Items.some(qemu2.subscribe(), 3)).containsExactly("connected", "dropped 4", "tick 5");
            }
        }
        assertThat(budget.usedBytes()).isZero();
    }

    @Test
    void aSubscriberThatWaitsGetsEventsDespiteAnExhaustedBudget() throws InterruptedException {
        MemoryBudget budget = MemoryBudget.ofBytes(1);
        Script script = client -> {
            client.negotiate();
            for (int i = 1; i <= 5; i++) {
                client.send(PlainEvent.tick(i));
            }
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().memoryBudget(budget).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.untilTheEnd(subscription)).contains("tick 5").endsWith("ENDED");
        }
    }

    @Test
    void anObserverIsNotifiedOfEverything() throws InterruptedException {
        Recorder recorder = new Recorder();
        Script script = client -> {
            client.negotiate();
            client.send("oops\r\n" + PlainEvent.tick(1) + PlainEvent.tick(2));
            client.awaitCommand("sync");
            client.reply("{}");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().observer(recorder).queueCapacity(1).connect(fake.address())) {
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(qemu.subscribe())).endsWith("ENDED");
        }
        assertThat(recorder.reports)
                .containsSubsequence(
                        "replied qmp_capabilities",
                        "connected",
                        "malformed 6",
                        "queued 1",
                        "event TICK",
                        "dropped 1",
                        "queued 1",
                        "event TICK",
                        "replied sync",
                        "disconnected ENDED");
        assertThat(recorder.bytes).hasPositiveValue();
    }

    /** So an observer may also close its client, which ends the subscriptions. */
    @Test
    void anotherThreadCanSubscribeWhileAnObserverHandlesAnItem() throws Exception {
        AtomicReference<QmpClient<PlainEvent>> client = new AtomicReference<>();
        CompletableFuture<Boolean> canSubscribe = new CompletableFuture<>();
        ClientObserver subscriber = new ClientObserver() {
            @Override
            public void queued(SocketAddress peer, int items) {
                QmpClient<PlainEvent> qemu = Objects.requireNonNull(client.get());
                var call = Calls.begin(qemu::subscribe);
                try {
                    Calls.awaitThat(() -> call.task().isDone() || call.waits());
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                canSubscribe.complete(call.task().isDone());
            }
        };
        Script script = connection -> {
            connection.negotiate();
            connection.awaitCommand("go");
            connection.send(PlainEvent.tick(1));
            connection.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().observer(subscriber).connect(fake.address())) {
            client.set(qemu);
            var unused = qemu.executeAsync(QmpCommand.of("go"));
            assertThat(canSubscribe.get()).isTrue();
        }
    }

    @Test
    void anObserverThatThrowsDoesNoHarm() throws InterruptedException {
        ClientObserver failing = new ClientObserver() {
            @Override
            public void eventArrived(SocketAddress peer, String eventName) {
                throw new IllegalStateException("a bug of the observer");
            }
        };
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().observer(failing).connect(fake.address())) {
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "tick 1", "ENDED");
        }
    }

    private SocketAddress address(String name) {
        return UnixDomainSocketAddress.of(directory.resolve(name));
    }

    private static final class Recorder implements ClientObserver {
        private final List<String> reports = Collections.synchronizedList(new ArrayList<>());
        private final AtomicLong bytes = new AtomicLong();

        @Override
        public void connected(SocketAddress peer) {
            reports.add("connected");
        }

        @Override
        public void disconnected(SocketAddress peer, EndReason reason) {
            reports.add("disconnected " + reason);
        }

        @Override
        public void bytesRead(SocketAddress peer, int count) {
            bytes.addAndGet(count);
        }

        @Override
        public void eventArrived(SocketAddress peer, String eventName) {
            reports.add("event " + eventName);
        }

        @Override
        public void malformed(SocketAddress peer, long length) {
            reports.add("malformed " + length);
        }

        @Override
        public void dropped(SocketAddress peer, long count) {
            reports.add("dropped " + count);
        }

        @Override
        public void queued(SocketAddress peer, int items) {
            reports.add("queued " + items);
        }

        @Override
        public void replied(SocketAddress peer, String command, Duration latency) {
            assertThat(latency).isPositive();
            reports.add("replied " + command);
        }
    }
}
