package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A client that connects again can be closed at any time, and leaves nothing behind. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ReconnectingCloseTest {
    private static final ReconnectPolicy QUICK =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofMillis(5));
    private static final int ROUNDS = 200;

    @TempDir
    Path directory;

    @Test
    void canBeClosedWhileWaitingForTheNextAttempt() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate)) {
            var qemu = Fakes.builder()
                    .reconnect(ReconnectPolicy.DEFAULT.pauses(Duration.ofDays(1), Duration.ofDays(1)))
                    .connect(fake.address());
            var subscription = qemu.subscribe();
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
            assertCloses(qemu, subscription);
        }
    }

    @Test
    void canBeClosedWhileNobodyListens() throws InterruptedException {
        var fake = Fakes.listen(directory, FakeConnection::negotiate);
        var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
        fake.close();
        var subscription = qemu.subscribe();
        assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
        assertCloses(qemu, subscription);
    }

    @Test
    @SuppressWarnings("try")
    void canBeClosedWhileTheQueueOfConnectionsIsFull() throws IOException, InterruptedException {
        var fake = Fakes.listen(directory, client -> {
            client.negotiate();
            client.awaitEnd();
        });
        var qemu = Fakes.builder()
                .reconnect(QUICK)
                .connectTimeout(Duration.ofDays(1))
                .connect(fake.address());
        fake.close();
        try (ServerSocketChannel full =
                        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(Fakes.address(directory), 1);
                SocketChannel first = connectIfThereIsRoom();
                SocketChannel second = connectIfThereIsRoom()) {
            var subscription = qemu.subscribe();
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
            assertCloses(qemu, subscription);
        }
    }

    /** Takes a place in the queue, unless the client was faster. */
    private SocketChannel connectIfThereIsRoom() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.configureBlocking(false);
        try {
            boolean unused = channel.connect(Fakes.address(directory));
        } catch (SocketException e) {
            // The client has taken the last place.
        }
        return channel;
    }

    @Test
    void canBeClosedWhileWaitingForTheGreeting() throws InterruptedException {
        assertClosesIn(FakeConnection::awaitEnd);
    }

    @Test
    void canBeClosedWhileWaitingForTheCapabilities() throws InterruptedException {
        assertClosesIn(client -> {
            client.send(FakeConnection.GREETING);
            client.awaitCommand("qmp_capabilities");
            client.awaitEnd();
        });
    }

    @Test
    void canBeClosedWhenItIsReadyAgain() throws InterruptedException {
        assertClosesIn(Scripts::answer);
    }

    @Test
    void canBeClosedWhileReadingIsHeldUpAfterReconnecting() throws InterruptedException {
        Script flood = client -> {
            client.negotiate();
            for (int i = 0; i < 100; i++) {
                client.send(PlainEvent.tick(i));
            }
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, Scripts.inTurn(FakeConnection::negotiate, flood))) {
            var qemu = Fakes.builder().reconnect(QUICK).queueCapacity(1).connect(fake.address());
            var subscription = qemu.subscribe();
            Calls.awaitThat(subscription.inbox()::isHeldUp);
            assertCloses(qemu, subscription);
        }
    }

    /** Closes a client during a script of its second connection. */
    private void assertClosesIn(Script second) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Script script = Scripts.inTurn(FakeConnection::negotiate, client -> {
            reached.countDown();
            second.play(client);
        });
        try (var fake = Fakes.listen(directory, script)) {
            var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
            var subscription = qemu.subscribe();
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
            reached.await();
            assertCloses(qemu, subscription);
        }
    }

    @Test
    void canBeClosedAtTheMomentOfReconnecting() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Script script = Scripts.inTurn(FakeConnection::negotiate, Scripts::answer);
            int spins = 50 * round;
            CountDownLatch accepted = new CountDownLatch(2);
            try (var fake = Fakes.listen(directory, client -> {
                accepted.countDown();
                script.play(client);
            })) {
                var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
                accepted.await();
                for (int i = 0; i < spins; i++) {
                    Thread.onSpinWait();
                }
                assertCloses(qemu, qemu.subscribe());
            }
        }
    }

    private static void assertCloses(QmpClient<PlainEvent> qemu, Subscription<PlainEvent> subscription)
            throws InterruptedException {
        qemu.close();
        assertThat(NoLeaks.threads()).noneMatch(thread -> thread.getName().startsWith("qmp-"));
        List<String> items = Items.untilTheEnd(subscription);
        assertThat(items.get(items.size() - 1)).isEqualTo("CLOSED");
    }
}
