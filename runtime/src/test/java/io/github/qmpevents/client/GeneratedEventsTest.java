package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.ResumeEvent;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.UnknownEvent;
import io.github.qmpevents.events.WatchdogEvent;
import io.github.qmpevents.runtime.RawJson;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Generated events that pass through the client and differ from the spec. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class GeneratedEventsTest {
    @TempDir
    Path directory;

    @Test
    void messagesThatDifferFromTheSpecReachTheHandlers() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send("""
                    {"timestamp": {"seconds": -1, "microseconds": -1}, "event": "STOP"}
                    {"event": "RESUME"}
                    {"event": "POWERDOWN", "timestamp": {"seconds": 1, "microseconds": 2}, "data": {"a": [1]}}
                    {"event": "WATCHDOG", "data": {"action": "inject-nmi"}}
                    {"event": "WATCHDOG", "data": {"action": 1}}
                    {"event": "WATCHDOG", "data": {"action": "reset"}}
                    """);
        };
        List<Event> handled = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        var dispatcher = Event.dispatcherBuilder()
                .on(Event.class, handled::add)
                .onMalformed((bytes, problem) -> malformed.add(problem.path()))
                .build();
        try (var fake = FakeQemu.listen(UnixDomainSocketAddress.of(directory.resolve("qmp")), script);
                var qemu = QmpClient.builder(Event.decoder()).connect(fake.address())) {
            assertThat(qemu.subscribe().dispatchTo(dispatcher).reason()).isEqualTo(EndReason.ENDED);
        }
        assertThat(handled)
                .containsExactly(
                        new StopEvent(Optional.empty()),
                        new ResumeEvent(Optional.empty()),
                        new UnknownEvent(
                                "POWERDOWN",
                                Optional.of(Instant.ofEpochSecond(1, 2000)),
                                Optional.of(RawJson.of("{\"a\": [1]}"))),
                        new WatchdogEvent(Optional.empty(), WatchdogEvent.Action.of("inject-nmi")),
                        new WatchdogEvent(Optional.empty(), WatchdogEvent.Action.Known.RESET));
        assertThat(malformed).containsExactly("$.data.action");
    }
}
