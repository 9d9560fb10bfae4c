package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.qmpevents.events.BalloonChangeEvent;
import io.github.qmpevents.events.BlockIoErrorEvent;
import io.github.qmpevents.events.BlockJobCancelledEvent;
import io.github.qmpevents.events.BlockJobCompletedEvent;
import io.github.qmpevents.events.BlockJobErrorEvent;
import io.github.qmpevents.events.BlockJobReadyEvent;
import io.github.qmpevents.events.DeviceDeletedEvent;
import io.github.qmpevents.events.DeviceTrayMovedEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.GuestPanickedEvent;
import io.github.qmpevents.events.ResetEvent;
import io.github.qmpevents.events.ResumeEvent;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.events.ShutdownEvent;
import io.github.qmpevents.events.SpiceConnectedEvent;
import io.github.qmpevents.events.SpiceDisconnectedEvent;
import io.github.qmpevents.events.SpiceInitializedEvent;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.SuspendDiskEvent;
import io.github.qmpevents.events.SuspendEvent;
import io.github.qmpevents.events.VncConnectedEvent;
import io.github.qmpevents.events.VncDisconnectedEvent;
import io.github.qmpevents.events.VncInitializedEvent;
import io.github.qmpevents.events.WakeupEvent;
import io.github.qmpevents.events.WatchdogEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Recreates an event from its members, with new strings and a new timestamp, and nothing else: no decoder can allocate
 * less.
 */
final class Rebuilding {
    private final Map<Class<?>, UnaryOperator<Event>> byType = new HashMap<>();
    private final Map<String, byte[]> encoded = new HashMap<>();

    Rebuilding() {
        put(BalloonChangeEvent.class, e -> new BalloonChangeEvent(time(e), e.actual()));
        put(BlockIoErrorEvent.class, e -> new BlockIoErrorEvent(time(e), text(e.device()), e.operation(), e.action()));
        put(
                BlockJobCancelledEvent.class,
                e -> new BlockJobCancelledEvent(
                        time(e),
                        new BlockJobCancelledEvent.Type.Unlisted(text(e.type().value())),
                        text(e.device()),
                        e.len(),
                        e.offset(),
                        e.speed()));
        put(
                BlockJobCompletedEvent.class,
                e -> new BlockJobCompletedEvent(
                        time(e),
                        new BlockJobCompletedEvent.Type.Unlisted(text(e.type().value())),
                        text(e.device()),
                        e.len(),
                        e.offset(),
                        e.speed(),
                        text(e.error())));
        put(
                BlockJobErrorEvent.class,
                e -> new BlockJobErrorEvent(time(e), text(e.device()), e.operation(), e.action()));
        put(BlockJobReadyEvent.class, e -> new BlockJobReadyEvent(time(e), text(e.device())));
        put(DeviceDeletedEvent.class, e -> new DeviceDeletedEvent(time(e), text(e.device()), text(e.path())));
        put(DeviceTrayMovedEvent.class, e -> new DeviceTrayMovedEvent(time(e), text(e.device()), e.trayOpen()));
        put(GuestPanickedEvent.class, e -> new GuestPanickedEvent(time(e), e.action()));
        put(ResetEvent.class, e -> new ResetEvent(time(e)));
        put(ResumeEvent.class, e -> new ResumeEvent(time(e)));
        put(RtcChangeEvent.class, e -> new RtcChangeEvent(time(e), e.offset()));
        put(ShutdownEvent.class, e -> new ShutdownEvent(time(e)));
        put(StopEvent.class, e -> new StopEvent(time(e)));
        put(SuspendEvent.class, e -> new SuspendEvent(time(e)));
        put(SuspendDiskEvent.class, e -> new SuspendDiskEvent(time(e)));
        put(WakeupEvent.class, e -> new WakeupEvent(time(e)));
        put(WatchdogEvent.class, e -> new WatchdogEvent(time(e), e.action()));
        put(SpiceConnectedEvent.class, this::spiceConnected);
        put(SpiceDisconnectedEvent.class, this::spiceDisconnected);
        put(SpiceInitializedEvent.class, this::spiceInitialized);
        put(VncConnectedEvent.class, this::vncConnected);
        put(VncDisconnectedEvent.class, this::vncDisconnected);
        put(VncInitializedEvent.class, this::vncInitialized);
    }

    /** Returns a new event that is equal to this one. */
    Event apply(Event event) {
        return Objects.requireNonNull(byType.get(event.getClass())).apply(event);
    }

    private <E extends Event> void put(Class<E> type, UnaryOperator<E> rebuild) {
        byType.put(type, event -> rebuild.apply(type.cast(event)));
    }

    private SpiceConnectedEvent spiceConnected(SpiceConnectedEvent e) {
        var server = e.server();
        var client = e.client();
        return new SpiceConnectedEvent(
                time(e),
                new SpiceConnectedEvent.Server(text(server.host()), text(server.port()), server.family()),
                new SpiceConnectedEvent.Client(text(client.host()), text(client.port()), client.family()));
    }

    private SpiceDisconnectedEvent spiceDisconnected(SpiceDisconnectedEvent e) {
        var server = e.server();
        var client = e.client();
        return new SpiceDisconnectedEvent(
                time(e),
                new SpiceDisconnectedEvent.Server(text(server.host()), text(server.port()), server.family()),
                new SpiceDisconnectedEvent.Client(text(client.host()), text(client.port()), client.family()));
    }

    private SpiceInitializedEvent spiceInitialized(SpiceInitializedEvent e) {
        var server = e.server();
        var client = e.client();
        return new SpiceInitializedEvent(
                time(e),
                new SpiceInitializedEvent.Server(
                        text(server.host()), text(server.port()), server.family(), text(server.auth())),
                new SpiceInitializedEvent.Client(
                        text(client.host()),
                        text(client.port()),
                        client.family(),
                        client.connectionId(),
                        client.channelType(),
                        client.channelId(),
                        client.tls()));
    }

    private VncConnectedEvent vncConnected(VncConnectedEvent e) {
        var server = e.server();
        var client = e.client();
        return new VncConnectedEvent(
                time(e),
                new VncConnectedEvent.Server(
                        text(server.host()), text(server.service()), server.family(), text(server.auth())),
                new VncConnectedEvent.Client(text(client.host()), text(client.service()), client.family()));
    }

    private VncDisconnectedEvent vncDisconnected(VncDisconnectedEvent e) {
        var server = e.server();
        var client = e.client();
        return new VncDisconnectedEvent(
                time(e),
                new VncDisconnectedEvent.Server(
                        text(server.host()), text(server.service()), server.family(), text(server.auth())),
                new VncDisconnectedEvent.Client(
                        text(client.host()),
                        text(client.service()),
                        client.family(),
                        text(client.x509Dname()),
                        text(client.saslUsername())));
    }

    private VncInitializedEvent vncInitialized(VncInitializedEvent e) {
        var server = e.server();
        var client = e.client();
        return new VncInitializedEvent(
                time(e),
                new VncInitializedEvent.Server(
                        text(server.host()), text(server.service()), server.family(), text(server.auth())),
                new VncInitializedEvent.Client(
                        text(client.host()),
                        text(client.service()),
                        client.family(),
                        text(client.x509Dname()),
                        text(client.saslUsername())));
    }

    private static Optional<Instant> time(Event event) {
        Instant timestamp = event.timestamp().orElseThrow();
        return Optional.of(Instant.ofEpochSecond(timestamp.getEpochSecond(), timestamp.getNano()));
    }

    private String text(String ready) {
        return new String(encoded.computeIfAbsent(ready, text -> text.getBytes(ISO_8859_1)), ISO_8859_1);
    }

    private Optional<String> text(Optional<String> ready) {
        return ready.isPresent() ? Optional.of(text(ready.get())) : ready;
    }
}
