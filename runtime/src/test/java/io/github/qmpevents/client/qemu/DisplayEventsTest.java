package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.SpiceConnectedEvent;
import io.github.qmpevents.events.SpiceDisconnectedEvent;
import io.github.qmpevents.events.SpiceInitializedEvent;
import io.github.qmpevents.events.VncConnectedEvent;
import io.github.qmpevents.events.VncDisconnectedEvent;
import io.github.qmpevents.events.VncInitializedEvent;
import io.github.qmpevents.runtime.RawJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What viewers of a real machine do. */
@NeedsQemu
@Timeout(120)
class DisplayEventsTest {
    private static final String HOST = "127.0.0.1";

    @TempDir
    Path directory;

    @Test
    void aVncViewerComesAndGoes() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "none", "-vnc", HOST + ":0,to=1000"))) {
            String port = machine.execute("query-vnc")
                    .at("service")
                    .flatMap(RawJson::asString)
                    .orElseThrow();
            String viewer;
            try (VncConnection connection = new VncConnection(Integer.parseInt(port))) {
                viewer = Integer.toString(connection.localPort());
                var connected = machine.next(VncConnectedEvent.class);
                assertThat(connected.event())
                        .isEqualTo(new VncConnectedEvent(
                                connected.event().timestamp(),
                                new VncConnectedEvent.Server(
                                        HOST, port, VncConnectedEvent.Server.Family.of("ipv4"), Optional.of("none")),
                                new VncConnectedEvent.Client(
                                        HOST, viewer, VncConnectedEvent.Client.Family.of("ipv4"))));
                assertThat(connected.raw().at("data", "client", "websocket")).contains(RawJson.of("false"));

                connection.initialize();
                var initialized = machine.next(VncInitializedEvent.class).event();
                assertThat(initialized.server().service()).isEqualTo(port);
                assertThat(initialized.client())
                        .isEqualTo(new VncInitializedEvent.Client(
                                HOST,
                                viewer,
                                VncInitializedEvent.Client.Family.of("ipv4"),
                                Optional.empty(),
                                Optional.empty()));
            }
            var disconnected = machine.next(VncDisconnectedEvent.class).event();
            assertThat(disconnected.server().auth()).contains("none");
            assertThat(disconnected.client().service()).isEqualTo(viewer);
        }
    }

    @Test
    void aSpiceClientComesAndGoes() throws Exception {
        String port = Integer.toString(FreePort.find());
        try (Machine machine = Machine.start(
                directory,
                List.of("-M", "none", "-spice", "addr=" + HOST + ",port=" + port + ",disable-ticketing=on"))) {
            String viewer;
            try (SpiceConnection connection = new SpiceConnection(Integer.parseInt(port))) {
                viewer = Integer.toString(connection.localPort());
                var connected = machine.next(SpiceConnectedEvent.class).event();
                assertThat(connected)
                        .isEqualTo(new SpiceConnectedEvent(
                                connected.timestamp(),
                                new SpiceConnectedEvent.Server(
                                        HOST, port, SpiceConnectedEvent.Server.Family.of("ipv4")),
                                new SpiceConnectedEvent.Client(
                                        HOST, viewer, SpiceConnectedEvent.Client.Family.of("ipv4"))));

                connection.initialize();
                var initialized = machine.next(SpiceInitializedEvent.class).event();
                assertThat(initialized.server().auth()).contains("none");
                assertThat(initialized.client().port()).isEqualTo(viewer);
                assertThat(initialized.client().channelType()).isEqualTo(1);
                assertThat(initialized.client().channelId()).isZero();
                assertThat(initialized.client().tls()).isFalse();
            }
            var disconnected = machine.next(SpiceDisconnectedEvent.class).event();
            assertThat(disconnected.server().port()).isEqualTo(port);
            assertThat(disconnected.client().port()).isEqualTo(viewer);
        }
    }
}
