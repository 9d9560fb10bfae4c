package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.EndReason;
import io.github.qmpevents.qemu.BalloonChangeEvent;
import io.github.qmpevents.qemu.GuestCrashloadedEvent;
import io.github.qmpevents.qemu.GuestPanicAction;
import io.github.qmpevents.qemu.GuestPanickedEvent;
import io.github.qmpevents.qemu.PowerdownEvent;
import io.github.qmpevents.qemu.ResetEvent;
import io.github.qmpevents.qemu.ResumeEvent;
import io.github.qmpevents.qemu.RtcChangeEvent;
import io.github.qmpevents.qemu.ShutdownCause;
import io.github.qmpevents.qemu.ShutdownEvent;
import io.github.qmpevents.qemu.StopEvent;
import io.github.qmpevents.qemu.SuspendDiskEvent;
import io.github.qmpevents.qemu.SuspendEvent;
import io.github.qmpevents.qemu.WakeupEvent;
import io.github.qmpevents.qemu.WatchdogAction;
import io.github.qmpevents.qemu.WatchdogEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events of a real machine as a whole, with a guest of a few bytes. */
@UsesQemu
@Timeout(120)
class MachineEventsTest {
    private static final List<String> NO_MACHINE = List.of("-M", "none");

    @TempDir
    Path directory;

    @Test
    void stopResumeAndPowerdownAreReported() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("stop");
            Instant stopped = machine.next(StopEvent.class).timestamp().orElseThrow();
            machine.execute("cont");
            assertThat(machine.next(ResumeEvent.class).timestamp().orElseThrow())
                    .isAfterOrEqualTo(stopped);
            machine.execute("system_powerdown");
            assertThat(machine.next(PowerdownEvent.class).timestamp().orElseThrow())
                    .isAfterOrEqualTo(stopped);
        }
    }

    @Test
    void resetByTheHostIsReported() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("system_reset");
            ResetEvent reset = machine.next(ResetEvent.class);
            assertThat(reset.guest()).contains(false);
            assertThat(reset.reason()).contains(ShutdownCause.Known.HOST_QMP_SYSTEM_RESET);
        }
    }

    @Test
    void resetByTheGuestIsReported() throws Exception {
        try (Machine machine = guest(GuestCode.once("ba 64 00 b0 fe ee"))) {
            machine.execute("cont");
            ResetEvent reset = machine.next(ResetEvent.class);
            assertThat(reset.guest()).contains(true);
            assertThat(reset.reason()).contains(ShutdownCause.Known.GUEST_RESET);
        }
    }

    @Test
    void shutdownByTheHostIsReported() throws Exception {
        try (Machine machine = Machine.start(directory, NO_MACHINE)) {
            machine.execute("quit");
            ShutdownEvent shutdown = machine.next(ShutdownEvent.class);
            assertThat(shutdown.guest()).contains(false);
            assertThat(shutdown.reason()).contains(ShutdownCause.Known.HOST_QMP_QUIT);
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void shutdownByTheGuestIsReported() throws Exception {
        try (Machine machine = guest(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 20 ef")) {
            machine.execute("cont");
            ShutdownEvent shutdown = machine.next(ShutdownEvent.class);
            assertThat(shutdown.guest()).contains(true);
            assertThat(shutdown.reason()).contains(ShutdownCause.Known.GUEST_SHUTDOWN);
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void suspendAndWakeupAreReported() throws Exception {
        String code = GuestCode.once(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 24 ef");
        try (Machine machine = guest(code)) {
            machine.execute("cont");
            assertThat(machine.next(SuspendEvent.class).timestamp()).isPresent();
            machine.execute("system_wakeup");
            assertThat(machine.next(WakeupEvent.class).timestamp()).isPresent();
        }
    }

    @Test
    void suspendToDiskEndsTheMachine() throws Exception {
        try (Machine machine = guest(GuestCode.POWER_MANAGEMENT + " ba 04 06 b8 00 28 ef")) {
            machine.execute("cont");
            assertThat(machine.next(SuspendDiskEvent.class).timestamp()).isPresent();
            assertThat(machine.next(ShutdownEvent.class).guest()).contains(true);
            assertThat(machine.end().reason()).isEqualTo(EndReason.SHUTDOWN);
        }
    }

    @Test
    void theGuestSetsItsClock() throws Exception {
        try (Machine machine = guest("ba 70 00 b0 09 ee ba 71 00 b0 30 ee")) {
            machine.execute("cont");
            RtcChangeEvent change = machine.next(RtcChangeEvent.class);
            assertThat(change.offset()).isNotZero();
            assertThat(change.qomPath())
                    .hasValueSatisfying(path -> assertThat(path).startsWith("/machine/"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET", "INJECT_NMI"})
    void theWatchdogBites(WatchdogAction.Known action) throws Exception {
        try (Machine machine = guest("ba 43 04 b0 0f ee", "-device", "ib700", "-action", "watchdog=" + action)) {
            machine.execute("cont");
            assertThat(machine.next(WatchdogEvent.class).action()).isEqualTo(action);
        }
    }

    @Test
    void theGuestPanics() throws Exception {
        try (Machine machine = guest("ba 05 05 b0 01 ee", "-device", "pvpanic", "-action", "panic=pause")) {
            machine.execute("cont");
            GuestPanickedEvent panicked = machine.next(GuestPanickedEvent.class);
            assertThat(panicked.action()).isEqualTo(GuestPanicAction.Known.PAUSE);
            assertThat(panicked.info()).isEmpty();
            assertThat(machine.next(StopEvent.class).timestamp().orElseThrow())
                    .isAfterOrEqualTo(panicked.timestamp().orElseThrow());
        }
    }

    @Test
    void theGuestLoadsACrashKernel() throws Exception {
        try (Machine machine = guest("ba 05 05 b0 02 ee", "-device", "pvpanic")) {
            machine.execute("cont");
            assertThat(machine.next(GuestCrashloadedEvent.class).action()).isEqualTo(GuestPanicAction.Known.RUN);
        }
    }

    @Test
    void theBalloonChangesItsSize() throws Exception {
        String code =
                "ba f8 0c 66 b8 10 80 00 80 66 ef ba fc 0c 66 b8 01 c0 00 00 66 ef ba f8 0c 66 b8 04 80 00 80 66 ef"
                        + " ba fc 0c 66 b8 01 00 00 00 66 ef ba 18 c0 66 b8 00 01 00 00 66 ef";
        try (Machine machine = guest(code, "-device", "virtio-balloon-pci,addr=0x10")) {
            machine.execute("cont");
            BalloonChangeEvent change = machine.next(BalloonChangeEvent.class);
            assertThat(change).isEqualTo(new BalloonChangeEvent(change.timestamp(), 7 << 20));
        }
    }

    private Machine guest(String code, String... devices) throws IOException, InterruptedException {
        List<String> machine = GuestCode.run(directory, code);
        return Machine.start(
                directory, Stream.concat(machine.stream(), Stream.of(devices)).toList());
    }
}
