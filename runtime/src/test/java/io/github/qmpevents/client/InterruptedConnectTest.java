package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Connecting can be interrupted at any time, and leaves nothing behind. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class InterruptedConnectTest {
    @TempDir
    Path directory;

    @Test
    void canBeInterruptedWhileNobodyListens() throws InterruptedException {
        assertEndsWhenInterrupted(Fakes.address(directory), new CountDownLatch(0));
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            disabledReason = "only Linux keeps a client waiting if the queue of connections is full")
    void canBeInterruptedWhileTheQueueOfConnectionsIsFull() throws IOException, InterruptedException {
        try (ServerSocketChannel full =
                        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
                SocketChannel first = SocketChannel.open(full.getLocalAddress());
                SocketChannel second = SocketChannel.open(full.getLocalAddress())) {
            assertThat(Stream.of(first, second)).allMatch(SocketChannel::isConnected);
            assertEndsWhenInterrupted(full.getLocalAddress(), new CountDownLatch(0));
        }
    }

    @Test
    void canBeInterruptedWhileWaitingForTheGreeting() throws InterruptedException {
        assertEndsWhenInterrupted(FakeConnection::awaitEnd);
    }

    @Test
    void canBeInterruptedWhileWaitingForTheCapabilities() throws InterruptedException {
        assertEndsWhenInterrupted(client -> {
            client.send(FakeConnection.GREETING);
            client.awaitCommand("qmp_capabilities");
            client.awaitEnd();
        });
    }

    private void assertEndsWhenInterrupted(Script script) throws InterruptedException {
        CountDownLatch accepted = new CountDownLatch(1);
        try (var fake = Fakes.listen(directory, client -> {
            accepted.countDown();
            script.play(client);
        })) {
            assertEndsWhenInterrupted(fake.address(), accepted);
        }
    }

    private static void assertEndsWhenInterrupted(SocketAddress address, CountDownLatch accepted)
            throws InterruptedException {
        var connecting = Calls.begin(() -> Fakes.builder()
                .connectTimeout(Duration.ofDays(1))
                .waitForSocket(Duration.ofDays(1))
                .greetingTimeout(Duration.ofDays(1))
                .commandTimeout(Duration.ofDays(1))
                .connect(address));
        accepted.await();
        Calls.awaitThat(connecting::waits);
        connecting.thread().interrupt();
        assertThat(connecting.failure()).isInstanceOf(InterruptedException.class);
        assertThat(NoLeaks.threads()).noneMatch(thread -> thread.getName().startsWith("qmp-"));
    }
}
