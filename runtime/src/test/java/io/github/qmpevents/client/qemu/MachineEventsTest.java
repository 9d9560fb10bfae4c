package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.EndReason;
import io.github.qmpevents.events.BalloonChangeEvent;
import io.github.qmpevents.events.GuestPanickedEvent;
import io.github.qmpevents.events.ResetEvent;
import io.github.qmpevents.events.ResumeEvent;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.events.ShutdownEvent;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.SuspendDiskEvent;
import io.github.qmpevents.events.SuspendEvent;
import io.github.qmpevents.events.WakeupEvent;
import io.github.qmpevents.events.WatchdogEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real machine does as a whole, with a guest of a few bytes. */
@NeedsQemu
@Timeout(120)
class MachineEventsTest {
    private static final List<String> NO_MACHINE = List.of("-M", "none");

    @TempDir
    Path directory;

    @Test
    void stopAndResume() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("stop");
            var stop = machine.next(StopEvent.class);
            assertThat(stop.raw().at("data")).isEmpty();
            machine.execute("cont");
            var resume = machine.next(ResumeEvent.class);
            assertThat(resume.event().timestamp().orElseThrow())
                    .isAfterOrEqualTo(stop.event().timestamp().orElseThrow());
        }
    }

    @Test
    void resetByTheHost() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("system_reset");
            var reset = machine.next(ResetEvent.class);
            assertThat(reset.data("guest")).isEqualTo("false");
            assertThat(reset.data("reason")).isEqualTo("\"host-qmp-system-reset\"");
        }
    }

    @Test
    void resetByTheGuest() throws Exception {
        try (Machine machine = guest(GuestCode.once("ba 64 00 b0 fe ee"))) {
            machine.execute("cont");
            var reset = machine.next(ResetEvent.class);
            assertThat(reset.data("guest")).isEqualTo("true");
            assertThat(reset.data("reason")).isEqualTo("\"guest-reset\"");
        }
    }

    @Test
    void shutdownByTheHost() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("quit");
            var shutdown = machine.next(ShutdownEvent.class);
            assertThat(shutdown.data("guest")).isEqualTo("false");
            assertThat(shutdown.data("reason")).isEqualTo("\"host-qmp-quit\"");
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void shutdownByTheGuest() throws Exception {
        try (Machine machine = guest(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 20 ef")) {
            machine.execute("cont");
            var shutdown = machine.next(ShutdownEvent.class);
            assertThat(shutdown.data("guest")).isEqualTo("true");
            assertThat(shutdown.data("reason")).isEqualTo("\"guest-shutdown\"");
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void suspendAndWakeup() throws Exception {
        String code = GuestCode.once(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 24 ef");
        try (Machine machine = guest(code)) {
            machine.execute("cont");
            assertThat(machine.next(SuspendEvent.class).raw().at("data")).isEmpty();
            machine.execute("system_wakeup");
            assertThat(machine.next(WakeupEvent.class).raw().at("data")).isEmpty();
        }
    }

    @Test
    void suspendToDiskEndsTheMachine() throws Exception {
        try (Machine machine = guest(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 28 ef")) {
            machine.execute("cont");
            assertThat(machine.next(SuspendDiskEvent.class).raw().at("data")).isEmpty();
            assertThat(machine.next(ShutdownEvent.class).data("guest")).isEqualTo("true");
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void theGuestSetsItsClock() throws Exception {
        try (Machine machine = guest("ba 70 00 b0 09 ee ba 71 00 b0 30 ee")) {
            machine.execute("cont");
            var change = machine.next(RtcChangeEvent.class);
            assertThat(change.event().offset()).isNotZero();
            assertThat(change.data("offset"))
                    .isEqualTo(Long.toString(change.event().offset()));
            assertThat(change.data("qom-path")).startsWith("\"/machine/");
        }
    }

    @Test
    void theWatchdogBites() throws Exception {
        try (Machine machine = guest("ba 43 04 b0 0f ee", "-device", "ib700", "-action", "watchdog=reset")) {
            machine.execute("cont");
            var watchdog = machine.next(WatchdogEvent.class).event();
            assertThat(watchdog.action()).isEqualTo(WatchdogEvent.Action.Known.RESET);
        }
    }

    @Test
    void theWatchdogDoesWhatTheSpecDoesNotList() throws Exception {
        try (Machine machine = guest("ba 43 04 b0 0f ee", "-device", "ib700", "-action", "watchdog=inject-nmi")) {
            machine.execute("cont");
            var watchdog = machine.next(WatchdogEvent.class).event();
            assertThat(watchdog.action()).isEqualTo(WatchdogEvent.Action.of("inject-nmi"));
        }
    }

    @Test
    void theGuestPanics() throws Exception {
        try (Machine machine = guest("ba 05 05 b0 01 ee", "-device", "pvpanic", "-action", "panic=pause")) {
            machine.execute("cont");
            var panicked = machine.next(GuestPanickedEvent.class).event();
            assertThat(panicked.action()).isEqualTo(GuestPanickedEvent.Action.of("pause"));
            assertThat(machine.next(StopEvent.class).event().timestamp().orElseThrow())
                    .isAfterOrEqualTo(panicked.timestamp().orElseThrow());
        }
    }

    @Test
    void theBalloonChanges() throws Exception {
        String code =
                "ba f8 0c 66 b8 10 80 00 80 66 ef ba fc 0c 66 b8 01 c0 00 00 66 ef ba f8 0c 66 b8 04 80 00 80 66 ef"
                        + " ba fc 0c 66 b8 01 00 00 00 66 ef ba 18 c0 66 b8 00 01 00 00 66 ef";
        try (Machine machine = guest(code, "-device", "virtio-balloon-pci,addr=0x10")) {
            machine.execute("cont");
            var change = machine.next(BalloonChangeEvent.class).event();
            assertThat(change).isEqualTo(new BalloonChangeEvent(change.timestamp(), 7 << 20));
        }
    }

    private Machine guest(String code, String... devices) throws IOException, InterruptedException {
        List<String> machine = GuestCode.run(directory, code);
        return Machine.start(
                directory, Stream.concat(machine.stream(), Stream.of(devices)).toList());
    }
}
