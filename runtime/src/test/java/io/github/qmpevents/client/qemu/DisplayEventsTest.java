package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.NetworkAddressFamily;
import io.github.qmpevents.qemu.SpiceBasicInfo;
import io.github.qmpevents.qemu.SpiceConnectedEvent;
import io.github.qmpevents.qemu.SpiceDisconnectedEvent;
import io.github.qmpevents.qemu.SpiceInitializedEvent;
import io.github.qmpevents.qemu.VncBasicInfo;
import io.github.qmpevents.qemu.VncClientInfo;
import io.github.qmpevents.qemu.VncConnectedEvent;
import io.github.qmpevents.qemu.VncDisconnectedEvent;
import io.github.qmpevents.qemu.VncInitializedEvent;
import io.github.qmpevents.qemu.VncServerInfo;
import io.github.qmpevents.runtime.RawJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of the viewers of a real machine. */
@UsesQemu
@Timeout(120)
class DisplayEventsTest {
    private static final String HOST = "127.0.0.1";
    private static final NetworkAddressFamily IPV4 = NetworkAddressFamily.Known.IPV4;

    @TempDir
    Path directory;

    @Test
    void aVncViewerConnectsAndDisconnects() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "none", "-vnc", HOST + ":0,to=1000"))) {
            String port = machine.execute("query-vnc")
                    .at("service")
                    .flatMap(RawJson::asString)
                    .orElseThrow();
            String viewer;
            try (VncConnection connection = new VncConnection(Integer.parseInt(port))) {
                viewer = Integer.toString(connection.localPort());
                VncServerInfo server = new VncServerInfo(HOST, port, IPV4, Optional.of(false), Optional.of("none"));
                VncConnectedEvent connected = machine.next(VncConnectedEvent.class);
                assertThat(connected)
                        .isEqualTo(new VncConnectedEvent(
                                connected.timestamp(),
                                server,
                                new VncBasicInfo(HOST, viewer, IPV4, Optional.of(false))));

                connection.initialize();
                VncInitializedEvent initialized = machine.next(VncInitializedEvent.class);
                assertThat(initialized)
                        .isEqualTo(new VncInitializedEvent(
                                initialized.timestamp(),
                                server,
                                new VncClientInfo(
                                        HOST, viewer, IPV4, Optional.of(false), Optional.empty(), Optional.empty())));
            }
            VncDisconnectedEvent disconnected = machine.next(VncDisconnectedEvent.class);
            assertThat(disconnected.server().auth()).contains("none");
            assertThat(disconnected.client().service()).isEqualTo(viewer);
        }
    }

    @Test
    void aSpiceClientConnectsAndDisconnects() throws Exception {
        String port = Integer.toString(FreePort.find());
        try (Machine machine = Machine.start(
                directory,
                List.of("-M", "none", "-spice", "addr=" + HOST + ",port=" + port + ",disable-ticketing=on"))) {
            String viewer;
            try (SpiceConnection connection = new SpiceConnection(Integer.parseInt(port))) {
                viewer = Integer.toString(connection.localPort());
                SpiceConnectedEvent connected = machine.next(SpiceConnectedEvent.class);
                assertThat(connected)
                        .isEqualTo(new SpiceConnectedEvent(
                                connected.timestamp(),
                                new SpiceBasicInfo(HOST, port, IPV4),
                                new SpiceBasicInfo(HOST, viewer, IPV4)));

                connection.initialize();
                SpiceInitializedEvent initialized = machine.next(SpiceInitializedEvent.class);
                assertThat(initialized.server().auth()).contains("none");
                assertThat(initialized.client().port()).isEqualTo(viewer);
                assertThat(initialized.client().channelType()).isEqualTo(1);
                assertThat(initialized.client().channelId()).isZero();
                assertThat(initialized.client().tls()).isFalse();
            }
            SpiceDisconnectedEvent disconnected = machine.next(SpiceDisconnectedEvent.class);
            assertThat(disconnected.server().port()).isEqualTo(port);
            assertThat(disconnected.client().port()).isEqualTo(viewer);
        }
    }
}
