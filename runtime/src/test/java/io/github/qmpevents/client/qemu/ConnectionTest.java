package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.EndReason;
import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.QmpClientBuilder;
import io.github.qmpevents.client.QmpCommandException;
import io.github.qmpevents.client.QmpTimeoutException;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.qemu.ResumeEvent;
import io.github.qmpevents.qemu.ShutdownCause;
import io.github.qmpevents.qemu.ShutdownEvent;
import io.github.qmpevents.qemu.StopEvent;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All ways to connect to a real QEMU, and the ends of the connections. */
@UsesQemu
@Timeout(120)
class ConnectionTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<String> NO_MACHINE = List.of("-M", "none");

    @TempDir
    Path directory;

    @Test
    void aClientConnectsOverTcp() throws Exception {
        int port = FreePort.find();
        try (var qemu = start("tcp:127.0.0.1:" + port + ",server=on,wait=off");
                var client = builder().connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            assertThat(qemu).isNotNull();
            stopAndShutDown(client);
        }
    }

    @Test
    void qemuDialsInOverAUnixSocket() throws Exception {
        try (var listener = builder().listen(unix());
                var qemu = start("unix:" + listener.address());
                var client = listener.accept(LONG)) {
            assertThat(qemu).isNotNull();
            stopAndShutDown(client);
        }
    }

    @Test
    void qemuDialsInOverTcp() throws Exception {
        try (var listener = builder().listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            int port = ((InetSocketAddress) listener.address()).getPort();
            try (var qemu = start("tcp:127.0.0.1:" + port);
                    var client = listener.accept(LONG)) {
                assertThat(qemu).isNotNull();
                stopAndShutDown(client);
            }
        }
    }

    /**
     * QEMU writes pretty output line by line, so a client that connects while QEMU starts may get the end of its first
     * RESUME. A reply over the other socket shows that it has started.
     */
    @Test
    void prettyOutputIsRead() throws Exception {
        UnixDomainSocketAddress plain = UnixDomainSocketAddress.of(directory.resolve("plain"));
        List<String> pretty = List.of("-M", "none", "-qmp-pretty", RealQemu.listenAt(unix()));
        try (var qemu = RealQemu.start(directory, RealQemu.listenAt(plain), pretty);
                var other = builder().connect(plain)) {
            assertThat(qemu).isNotNull();
            other.execute("query-status");
            try (var client = builder().connect(unix())) {
                stopAndShutDown(client);
            }
        }
    }

    private static void stopAndShutDown(QmpClient<Event> client) throws InterruptedException {
        var stream = client.subscribe();
        var stop = client.expect(StopEvent.class);
        client.execute("stop");
        assertThat(stop.await(LONG).event().timestamp()).isPresent();
        var resume = client.expect(ResumeEvent.class);
        client.execute("cont");
        assertThat(resume.await(LONG).event().timestamp()).isPresent();
        var shutdown = client.expect(ShutdownEvent.class);
        client.execute("quit");
        assertThat(shutdown.await(LONG).event().reason()).contains(ShutdownCause.Known.HOST_QMP_QUIT);
        StreamItem<Event> item = stream.take();
        while (!(item instanceof StreamItem.Disconnected<Event> end)) {
            assertThat(item).isNotInstanceOf(StreamItem.Malformed.class);
            item = stream.take();
        }
        assertThat(end.reason()).isEqualTo(EndReason.SHUTDOWN);
    }

    @Test
    void aKilledQemuEndsTheConnectionWithoutShutdown() throws Exception {
        try (var qemu = start(RealQemu.listenAt(unix()));
                var client = builder().connect(unix())) {
            Handled handled = new Handled(client);
            qemu.kill();
            assertThat(handled.end().reason()).isIn(EndReason.ENDED, EndReason.FAILED);
        }
    }

    @Test
    void aSecondClientLearnsThatAnotherHoldsTheSocket() throws Exception {
        try (var qemu = start(RealQemu.listenAt(unix()));
                var client = builder().connect(unix())) {
            assertThat(qemu).isNotNull();
            assertThatThrownBy(() -> QmpClient.builder(Event.decoder())
                            .greetingTimeout(Duration.ofMillis(200))
                            .connect(unix()))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessageContaining("another client probably holds the socket");
            assertThat(client.execute("query-status").at("status")).contains(RawJson.of("\"running\""));
        }
    }

    @Test
    void aLargeReplyArrivesWholeAndARefusalIsTyped() throws Exception {
        try (var qemu = start(RealQemu.listenAt(unix()));
                var client = builder().connect(unix())) {
            assertThat(qemu).isNotNull();
            assertThat(client.execute("query-qmp-schema").toBytes()).hasSizeGreaterThan(100_000);
            assertThatThrownBy(() -> client.execute("device_del", "{\"id\": \"none\"}"))
                    .isInstanceOfSatisfying(QmpCommandException.class, e -> {
                        assertThat(e.errorClass()).isEqualTo("DeviceNotFound");
                        assertThat(e.description()).isEqualTo("Device 'none' not found");
                    });
        }
    }

    private RealQemu start(String qmp) throws IOException {
        return RealQemu.start(directory, qmp, NO_MACHINE);
    }

    private UnixDomainSocketAddress unix() {
        return UnixDomainSocketAddress.of(directory.resolve("qmp"));
    }

    private static QmpClientBuilder<Event> builder() {
        return QmpClient.builder(Event.decoder()).greetingTimeout(LONG);
    }
}
