package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** QEMU dials in. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class QmpListenerTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Script ONE_TICK = client -> {
        client.negotiate();
        client.send(PlainEvent.tick(1));
    };

    @TempDir
    Path directory;

    @Test
    void qemuDialsInOverAUnixSocketAndItsFileIsDeletedAfterwards() throws InterruptedException {
        assertTwoDialInInTurn(Fakes.address(directory));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void qemuDialsInOverTcp() throws InterruptedException {
        assertTwoDialInInTurn(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private static void assertTwoDialInInTurn(SocketAddress address) throws InterruptedException {
        try (var listener = Fakes.builder().listen(address)) {
            for (int i = 0; i < 2; i++) {
                try (var fake = FakeQemu.dial(listener.address(), ONE_TICK);
                        var qemu = listener.accept(LONG)) {
                    assertThat(fake.address()).isEqualTo(listener.address());
                    assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "tick 1", "ENDED");
                }
            }
        }
    }

    @Test
    void waitingForQemuEndsAtItsDeadline() {
        try (var listener = Fakes.builder().listen(Fakes.address(directory))) {
            assertThatThrownBy(() -> listener.accept(Duration.ofMillis(100)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no QEMU dialled in on " + Fakes.address(directory) + " within 100 ms");
        }
    }

    @Test
    void aWaitOfLessThanZeroEndsImmediately() {
        try (var listener = Fakes.builder().listen(Fakes.address(directory))) {
            assertThatThrownBy(() -> listener.accept(Duration.ofNanos(Long.MIN_VALUE)))
                    .isInstanceOf(QmpTimeoutException.class);
            assertThatThrownBy(() -> listener.accept(Duration.ofSeconds(Long.MIN_VALUE)))
                    .isInstanceOf(QmpTimeoutException.class);
        }
    }

    @Test
    void theExplanationForTheMissingGreetingFitsAProgramThatDialsIn() throws InterruptedException {
        try (var listener =
                        Fakes.builder().greetingTimeout(Duration.ofMillis(200)).listen(Fakes.address(directory));
                var fake = FakeQemu.dial(listener.address(), FakeConnection::awaitEnd)) {
            assertThatThrownBy(() -> listener.accept(LONG))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("connected to " + fake.address()
                            + ", but no greeting within 200 ms: the program that dialled in is probably not QEMU");
        }
    }

    @Test
    void anObserverGetsTheAddressOfEachQemuThatDialsInOverTcp() throws InterruptedException {
        List<SocketAddress> peers = observedPeers(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        assertThat(peers).doesNotHaveDuplicates().hasOnlyElementsOfType(InetSocketAddress.class);
    }

    @Test
    void anObserverGetsTheAddressOfTheListenerForAQemuThatDialsInOverAUnixSocket() throws InterruptedException {
        assertThat(observedPeers(Fakes.address(directory))).containsOnly(Fakes.address(directory));
    }

    /** Returns the address of a listener, and then those of two QEMUs as an observer gets them. */
    private static List<SocketAddress> observedPeers(SocketAddress address) throws InterruptedException {
        List<SocketAddress> peers = new CopyOnWriteArrayList<>();
        ClientObserver observer = new ClientObserver() {
            @Override
            public void connected(SocketAddress peer) {
                peers.add(peer);
            }
        };
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var listener = Fakes.builder().observer(observer).listen(address);
                var fake1 = FakeQemu.dial(listener.address(), script);
                var fake2 = FakeQemu.dial(listener.address(), script);
                var qemu1 = listener.accept(LONG);
                var qemu2 = listener.accept(LONG)) {
            assertThat(List.of(fake1.address(), fake2.address())).containsOnly(listener.address());
            assertThat(qemu1).isNotSameAs(qemu2);
            assertThat(peers).hasSize(2);
            peers.add(0, listener.address());
        }
        return peers;
    }

    @Test
    @SuppressWarnings("try")
    void closingEndsTheWait() throws InterruptedException {
        try (var listener = Fakes.builder().listen(Fakes.address(directory))) {
            var waiting = Calls.begin(() -> listener.accept(LONG));
            var queueing = Calls.begin(() -> listener.accept(LONG));
            Calls.awaitThat(() -> waiting.waits() || queueing.waits());
            listener.close();
            assertThat(waiting.failure())
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessageContaining("closed");
            assertThat(queueing.failure())
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void interruptingEndsTheWait() throws InterruptedException {
        try (var listener = Fakes.builder().listen(Fakes.address(directory))) {
            var waiting = Calls.begin(() -> listener.accept(LONG));
            waiting.thread().interrupt();
            assertThat(waiting.failure()).isInstanceOf(InterruptedException.class);
            assertThatThrownBy(() -> listener.accept(Duration.ZERO)).isInstanceOf(QmpTimeoutException.class);
        }
    }

    @Test
    void anAddressInUseIsReported() {
        try (var listener = Fakes.builder().listen(Fakes.address(directory))) {
            assertThatThrownBy(() -> Fakes.builder().listen(Fakes.address(directory)))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessageStartingWith("cannot listen on " + listener.address() + ": ");
        }
    }
}
