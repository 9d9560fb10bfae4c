package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A client that connects again after its connection was lost. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ReconnectTest {
    private static final ReconnectPolicy QUICK =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofMillis(5));

    @TempDir
    Path directory;

    @Test
    void aSubscriptionReportsTheGapAndContinues() throws InterruptedException {
        AtomicInteger connections = new AtomicInteger();
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(connections.incrementAndGet()));
            client.awaitCommand("quit");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "tick 1");
            assertThatThrownBy(() -> qemu.execute("quit"))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("quit was sent, but not answered: QEMU ended the connection without SHUTDOWN");
            assertThat(Items.some(subscription, 3)).containsExactly("lost ENDED", "connected", "tick 2");
            assertThatThrownBy(() -> qemu.execute("quit")).isInstanceOf(QmpConnectionException.class);
            assertThat(Items.some(subscription, 3)).containsExactly("lost ENDED", "connected", "tick 3");
        }
    }

    @Test
    void anExpectationOutlivesTheGap() throws InterruptedException {
        AtomicInteger connections = new AtomicInteger();
        Script script = client -> {
            client.negotiate();
            if (connections.incrementAndGet() == 2) {
                client.send(PlainEvent.tick(7));
                client.awaitEnd();
            }
            client.awaitCommand("quit");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address())) {
            var tick = qemu.expect(PlainEvent.Tick.class);
            assertThatThrownBy(() -> qemu.execute("quit")).isInstanceOf(QmpConnectionException.class);
            assertThat(tick.await(Duration.ofSeconds(30)).event()).isEqualTo(new PlainEvent.Tick(7));
        }
    }

    @Test
    void aSubscriptionThatBeginsInTheGapReportsIt() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.builder()
                        .reconnect(ReconnectPolicy.DEFAULT.pauses(Duration.ofHours(1), Duration.ofHours(1)))
                        .connect(fake.address())) {
            assertThat(Items.some(qemu.subscribe(), 2)).containsExactly("connected", "lost ENDED");
            assertThat(Items.some(qemu.subscribe(), 2)).containsExactly("connected", "lost ENDED");
        }
    }

    @Test
    void noCommandIsSentTwice() throws InterruptedException {
        AtomicInteger commands = new AtomicInteger();
        Script script = client -> {
            client.negotiate();
            client.awaitCommand();
            commands.incrementAndGet();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThatThrownBy(() -> qemu.execute("system_reset")).isInstanceOf(QmpConnectionException.class);
            assertThat(Items.some(subscription, 3)).containsExactly("connected", "lost ENDED", "connected");
            assertThatThrownBy(() -> qemu.execute("system_reset")).isInstanceOf(QmpConnectionException.class);
            assertThat(Items.some(subscription, 2)).containsExactly("lost ENDED", "connected");
            assertThat(commands).hasValue(2);
        }
    }

    @Test
    void aClientGivesUpAfterTheTimeInItsPolicy() throws InterruptedException {
        assertGivesUp(Fakes.builder().reconnect(QUICK.giveUpAfter(Duration.ofMillis(1))));
    }

    @Test
    void aClientGivesUpEvenIfItWouldHaveWaitedLongerForTheFirstConnection() throws InterruptedException {
        assertGivesUp(
                Fakes.builder().waitForSocket(Duration.ofDays(1)).reconnect(QUICK.giveUpAfter(Duration.ofMillis(1))));
    }

    @Test
    void aClientGivesUpEvenInALongerPause() throws InterruptedException {
        assertGivesUp(Fakes.builder()
                .reconnect(ReconnectPolicy.DEFAULT
                        .pauses(Duration.ofDays(1), Duration.ofDays(1))
                        .giveUpAfter(Duration.ofMillis(1))));
    }

    @SuppressWarnings("try")
    private void assertGivesUp(QmpClientBuilder<PlainEvent> builder) throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate)) {
            var qemu = builder.greetingTimeout(Duration.ofMillis(50)).connect(fake.address());
            fake.close();
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .startsWith("connected", "lost ENDED")
                    .endsWith("GAVE_UP");
            qemu.close();
        }
    }

    @Test
    void theLongestPauseMayBeAnyDuration() throws InterruptedException {
        ReconnectPolicy endless =
                ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofSeconds(Long.MAX_VALUE));
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.builder().reconnect(endless).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 3)).containsExactly("connected", "lost ENDED", "connected");
        }
    }

    @Test
    void aClientEndsAfterAShutdownIfItsPolicySaysSo() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.event("SHUTDOWN"));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK.untilShutdown()).connect(fake.address())) {
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "SHUTDOWN", "SHUTDOWN");
        }
    }

    @Test
    void closingEndsTheAttempts() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate)) {
            var qemu = Fakes.builder()
                    .reconnect(ReconnectPolicy.DEFAULT.pauses(Duration.ofHours(1), Duration.ofHours(1)))
                    .connect(fake.address());
            var subscription = qemu.subscribe();
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
            qemu.close();
            assertThat(Items.untilTheEnd(subscription)).containsExactly("CLOSED");
        }
    }

    @Test
    void aFullQueueHoldsUpTheNextConnectionToo() throws InterruptedException {
        AtomicInteger connections = new AtomicInteger();
        Script script = client -> {
            client.negotiate();
            int connection = connections.getAndIncrement();
            if (connection == 0) {
                client.awaitCommand("go");
                client.reply("{}");
            }
            sendTicks(client, 100L * connection);
            client.awaitCommand();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).queueCapacity(4).connect(fake.address());
                var subscription = qemu.subscribe()) {
            qemu.execute("go");
            Calls.awaitThat(subscription.inbox()::isHeldUp);
            var call = Calls.begin(() -> qemu.execute("quit"));
            assertThat(Items.some(subscription, 11))
                    .startsWith("connected", "tick 0")
                    .endsWith("tick 9");
            assertThat(call.failure()).isInstanceOf(QmpConnectionException.class);
            Calls.awaitThat(subscription.inbox()::isHeldUp);
            assertThat(Items.some(subscription, 12))
                    .startsWith("lost ENDED", "connected", "tick 100")
                    .endsWith("tick 109");
        }
    }

    @Test
    void aPeerThatSendsEventsInsteadOfAGreetingEndsItsConnectionWhenTheQueueIsTwiceFull() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        Script flood = client -> {
            connections.incrementAndGet();
            for (int i = 0; i < 100; i++) {
                sendTicks(client, 0);
            }
            client.awaitEnd();
        };
        Script script = Scripts.inTurn(
                client -> {
                    client.negotiate();
                    client.awaitCommand("quit");
                },
                flood,
                flood,
                client -> {
                    client.negotiate();
                    connections.incrementAndGet();
                    client.awaitEnd();
                });
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).queueCapacity(4).connect(fake.address());
                var subscription = qemu.subscribe()) {
            var unused = qemu.executeAsync(QmpCommand.of("quit"));
            Calls.awaitThat(() -> connections.get() == 3);
            assertThat(Items.some(subscription, 11))
                    .startsWith("connected", "lost ENDED", "tick 0")
                    .endsWith("tick 7", "connected");
        }
    }

    @Test
    void aFullQueueDropsEventsButNoNotices() throws InterruptedException {
        Script script = Scripts.inTurn(
                client -> {
                    client.negotiate();
                    answerStatus(client);
                    answerStatus(client);
                    client.awaitCommand("quit");
                },
                client -> {
                    client.negotiate();
                    answerStatus(client);
                    sendTicks(client, 0);
                    client.awaitCommand("sync");
                    client.reply("{}");
                    client.awaitEnd();
                });
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().reconnect(QUICK).queueCapacity(4).connect(fake.address());
                var slow = qemu.subscribeWithStatus(Overflow.DROP_OLDEST);
                var other = qemu.subscribeWithStatus(Overflow.DROP_OLDEST)) {
            var unused = qemu.executeAsync(QmpCommand.of("quit"));
            assertThat(Items.some(other, 5)).endsWith("lost ENDED", "connected", "status {}");
            qemu.execute("sync");
            assertThat(Items.some(slow, 10))
                    .containsExactly(
                            "connected",
                            "status {}",
                            "lost ENDED",
                            "connected",
                            "status {}",
                            "dropped 6",
                            "tick 6",
                            "tick 7",
                            "tick 8",
                            "tick 9");
        }
    }

    private static void answerStatus(FakeConnection client) throws IOException, InterruptedException {
        client.awaitCommand("query-status");
        client.reply("{}");
    }

    private static void sendTicks(FakeConnection client, long first) throws IOException, InterruptedException {
        for (long i = first; i < first + 10; i++) {
            client.send(PlainEvent.tick(i));
        }
    }
}
