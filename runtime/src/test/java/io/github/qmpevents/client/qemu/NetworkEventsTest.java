package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.FailoverNegotiatedEvent;
import io.github.qmpevents.qemu.NetdevStreamConnectedEvent;
import io.github.qmpevents.qemu.NetdevStreamDisconnectedEvent;
import io.github.qmpevents.qemu.NicRxFilterChangedEvent;
import io.github.qmpevents.qemu.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of the network of a real machine. */
@UsesQemu
@Timeout(120)
class NetworkEventsTest {
    private static final int VIRTIO_VERSION_1 = 32;
    private static final int VIRTIO_NET_STANDBY = 62;
    private static final int CONTROL_QUEUE = 2;
    private static final byte[] PROMISCUOUS = {0, 0};
    private static final byte[] ON = {1};

    @TempDir
    Path directory;

    @Test
    void aTcpConnectionOpensAndCloses() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "none"));
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            SocketAddress seen = connected(machine, server, """
                    {"type": "inet", "host": "127.0.0.1", "port": "%d"}""".formatted(port));
            assertThat(seen).isInstanceOfSatisfying(SocketAddress.Inet.class, address -> {
                assertThat(address.host()).isEqualTo("127.0.0.1");
                assertThat(address.port()).isEqualTo(Integer.toString(port));
                assertThat(address.ipv4()).contains(true);
            });
        }
    }

    @Test
    void aUnixConnectionOpensAndCloses() throws Exception {
        String path = directory.resolve("network").toString();
        try (Machine machine = Machine.start(directory, List.of("-M", "none"));
                ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            SocketAddress seen = connected(machine, server, """
                    {"type": "unix", "path": "%s"}""".formatted(path));
            assertThat(seen)
                    .isInstanceOfSatisfying(
                            SocketAddress.Unix.class,
                            address -> assertThat(address.path()).isEqualTo(path));
        }
    }

    /** Makes QEMU connect to a server, which then closes the connection. Returns the address that QEMU names. */
    private static SocketAddress connected(Machine machine, ServerSocketChannel server, String address)
            throws Exception {
        machine.execute("netdev_add", """
                {"type": "stream", "id": "net0", "addr": %s}""".formatted(address));
        NetdevStreamConnectedEvent connected;
        try (SocketChannel peer = server.accept()) {
            assertThat(peer.isConnected()).isTrue();
            connected = machine.next(NetdevStreamConnectedEvent.class);
            assertThat(connected.netdevId()).isEqualTo("net0");
        }
        NetdevStreamDisconnectedEvent disconnected = machine.next(NetdevStreamDisconnectedEvent.class);
        assertThat(disconnected).isEqualTo(new NetdevStreamDisconnectedEvent(disconnected.timestamp(), "net0"));
        return connected.addr();
    }

    @Test
    void theGuestSetsUpItsNetworkCard() throws Exception {
        List<String> card = List.of("-M", "pc", "-m", "8M", "-device", "virtio-net-pci,id=card0,failover=on,addr=6");
        List<String> arguments = Stream.concat(card.stream(), QtestConnection.arguments(directory).stream())
                .toList();
        try (Machine machine = Machine.start(directory, arguments);
                QtestConnection guest = QtestConnection.open(directory)) {
            VirtioDevice device = new VirtioDevice(guest, 6);
            device.accept(VIRTIO_VERSION_1, VIRTIO_NET_STANDBY);
            FailoverNegotiatedEvent failover = machine.next(FailoverNegotiatedEvent.class);
            assertThat(failover).isEqualTo(new FailoverNegotiatedEvent(failover.timestamp(), "card0"));

            device.request(CONTROL_QUEUE, PROMISCUOUS, ON, 1);
            NicRxFilterChangedEvent change = machine.next(NicRxFilterChangedEvent.class);
            assertThat(change)
                    .isEqualTo(new NicRxFilterChangedEvent(
                            change.timestamp(), Optional.of("card0"), "/machine/peripheral/card0/virtio-backend"));
        }
    }
}
