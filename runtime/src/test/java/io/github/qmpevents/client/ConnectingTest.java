package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Connecting where that does not work. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ConnectingTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path directory;

    @Test
    void nobodyListens() {
        assertThatThrownBy(() -> builder().connect(unix()))
                .isInstanceOf(QmpConnectionException.class)
                .hasMessageStartingWith("cannot connect to " + unix() + ": ")
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> builder().connect(InetSocketAddress.createUnresolved("no.such.host.invalid", 1)))
                .isInstanceOf(QmpConnectionException.class)
                .hasMessage("unknown host: no.such.host.invalid");
        assertThatThrownBy(() -> builder().connect(new SocketAddress() {
                    private static final long serialVersionUID = 1L;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void connectingEndsAtItsDeadline() throws IOException {
        try (ServerSocketChannel full =
                        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(unix(), 1);
                SocketChannel first = SocketChannel.open(unix());
                SocketChannel second = SocketChannel.open(unix())) {
            assertThat(Stream.of(first, second)).allMatch(SocketChannel::isConnected);
            assertThatThrownBy(() -> builder().connectTimeout(SHORT).connect(unix()))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no connection to " + unix() + " within 200 ms");
            assertThat(full.isOpen()).isTrue();
        }
    }

    @Test
    void aSecondClientIsToldWhyItHearsNothing() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = listen(script)) {
            try (var first = builder().connect(fake.address())) {
                assertThatThrownBy(() -> builder().greetingTimeout(SHORT).connect(fake.address()))
                        .isInstanceOf(QmpTimeoutException.class)
                        .hasMessageContaining(
                                "but no greeting within 200 ms: another client probably holds the socket");
                assertThat(first.subscribe().take()).isInstanceOf(StreamItem.Connected.class);
            }
            assertThat(builder().connect(fake.address())).satisfies(QmpClient::close);
        }
    }

    @Test
    void theEndBeforeTheGreetingIsTold() {
        try (var fake = listen(client -> client.send("{\"QM"))) {
            assertThatThrownBy(() -> builder().connect(fake.address()))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no greeting from " + fake.address() + ": QEMU ended the connection without SHUTDOWN");
        }
    }

    @Test
    void refusedCapabilitiesAreTold() {
        Script script = client -> {
            client.send(FakeConnection.GREETING);
            client.awaitCommand();
            client.refuse("CommandNotFound", "no");
            client.awaitEnd();
        };
        try (var fake = listen(script)) {
            assertThatThrownBy(() -> builder().connect(fake.address())).isInstanceOf(QmpCommandException.class);
        }
    }

    private UnixDomainSocketAddress unix() {
        return UnixDomainSocketAddress.of(directory.resolve("qmp"));
    }

    private FakeQemu listen(Script script) {
        return FakeQemu.listen(unix(), script);
    }

    private static QmpClientBuilder<PlainEvent> builder() {
        return QmpClient.builder(PlainEvent::decode);
    }
}
