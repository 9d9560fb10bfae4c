package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
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

/** Attempts to connect that fail. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ConnectingTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path directory;

    @Test
    void connectingToAnUnusableAddressFails() {
        assertThatThrownBy(() -> Fakes.builder().connect(Fakes.address(directory)))
                .isInstanceOf(QmpConnectionException.class)
                .hasMessageStartingWith("cannot connect to " + Fakes.address(directory) + ": ")
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> Fakes.builder().connect(InetSocketAddress.createUnresolved("no.such.host.invalid", 1)))
                .isInstanceOf(QmpConnectionException.class)
                .hasMessage("unknown host: no.such.host.invalid");
        assertThatThrownBy(() -> Fakes.builder().connect(new SocketAddress() {
                    private static final long serialVersionUID = 1L;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            disabledReason = "only Linux keeps a client waiting if the queue of connections is full")
    void connectingEndsAtItsDeadline() throws IOException {
        try (ServerSocketChannel full =
                        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(Fakes.address(directory), 1);
                SocketChannel first = SocketChannel.open(Fakes.address(directory));
                SocketChannel second = SocketChannel.open(Fakes.address(directory))) {
            assertThat(Stream.of(first, second)).allMatch(SocketChannel::isConnected);
            assertThatThrownBy(() -> Fakes.builder().connectTimeout(SHORT).connect(Fakes.address(directory)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no connection to " + Fakes.address(directory) + " within 200 ms");
            assertThat(full.isOpen()).isTrue();
        }
    }

    @Test
    void connectingEndsAtItsDeadlineEvenIfTheReadingThreadIsBusy() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch timedOut = new CountDownLatch(1);
        ClientObserver slow = new ClientObserver() {
            @Override
            public void eventArrived(SocketAddress peer, String eventName) {
                busy.countDown();
                try {
                    timedOut.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().observer(slow).connect(fake.address())) {
            busy.await();
            assertThatThrownBy(() -> Fakes.builder().connectTimeout(SHORT).connect(fake.address()))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no connection to " + fake.address() + " within 200 ms");
            timedOut.countDown();
            assertThat(Items.some(qemu.subscribe(), 2)).containsExactly("connected", "tick 1");
        }
    }

    @Test
    void aSecondClientGetsAnExplanationForTheMissingGreeting() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script)) {
            try (var first = Fakes.builder().connect(fake.address())) {
                assertThatThrownBy(() -> Fakes.builder().greetingTimeout(SHORT).connect(fake.address()))
                        .isInstanceOf(QmpTimeoutException.class)
                        .hasMessageContaining(
                                "but no greeting within 200 ms: another client probably holds the socket");
                assertThat(first.subscribe().take()).isInstanceOf(StreamItem.Connected.class);
            }
            assertThat(Fakes.builder().connect(fake.address())).satisfies(QmpClient::close);
        }
    }

    @Test
    void theExplanationForTheMissingGreetingMentionsSkippedBytes() {
        Script script = client -> {
            client.send("HTTP/1.1 400 Bad Request\r\n");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script)) {
            assertThatThrownBy(() -> Fakes.builder()
                            .greetingTimeout(Duration.ofSeconds(1))
                            .connect(fake.address()))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage(
                            "connected to " + fake.address() + ", but no greeting within 1000 ms: 26 bytes that arrived"
                                    + " meanwhile were skipped: expected a message to begin with '{'");
        }
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate)) {
            assertThatThrownBy(() -> Fakes.builder()
                            .greetingTimeout(Duration.ofSeconds(1))
                            .maxMessageBytes(10)
                            .connect(fake.address()))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessageEndingWith("the message is larger than the limit of 10 bytes");
        }
    }

    @Test
    void theEndOfTheConnectionBeforeTheGreetingIsReported() {
        try (var fake = Fakes.listen(directory, client -> client.send("{\"QM"))) {
            assertThatThrownBy(() -> Fakes.builder().connect(fake.address()))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no greeting from " + fake.address() + ": QEMU ended the connection without SHUTDOWN");
        }
    }

    @Test
    void refusedCapabilitiesAreReported() {
        Script script = client -> {
            client.send(FakeConnection.GREETING);
            client.awaitCommand();
            client.refuse("CommandNotFound", "no");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script)) {
            assertThatThrownBy(() -> Fakes.builder().connect(fake.address())).isInstanceOf(QmpCommandException.class);
        }
    }
}
