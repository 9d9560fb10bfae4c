package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.BlockIoErrorEvent;
import io.github.qmpevents.events.BlockJobCancelledEvent;
import io.github.qmpevents.events.BlockJobCompletedEvent;
import io.github.qmpevents.events.BlockJobErrorEvent;
import io.github.qmpevents.events.BlockJobReadyEvent;
import io.github.qmpevents.events.DeviceDeletedEvent;
import io.github.qmpevents.events.DeviceTrayMovedEvent;
import io.github.qmpevents.events.StopEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What disks and other devices of a real machine do. */
@NeedsQemu
@Timeout(120)
class DeviceEventsTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void aDiskFails() throws Exception {
        List<String> arguments = new ArrayList<>(
                GuestCode.run(
                        directory,
                        "ba f6 01 b0 e0 ee ba f2 01 b0 01 ee ba f3 01 b0 00 ee ba f4 01 b0 00 ee ba f5 01 b0 00 ee ba f7 01 b0 20 ee"));
        arguments.addAll(List.of("-blockdev", """
                {"driver": "blkdebug", "node-name": "d0", "inject-error": [{"event": "none", "errno": 5}],
                 "image": {"driver": "null-co", "size": 1048576, "read-zeroes": true}}""", "-device", "ide-hd,drive=d0,id=hd0,rerror=stop,bus=ide.0,unit=0"));
        try (Machine machine = Machine.start(directory, arguments)) {
            machine.execute("cont");
            var error = machine.next(BlockIoErrorEvent.class);
            assertThat(error.event())
                    .isEqualTo(new BlockIoErrorEvent(
                            error.event().timestamp(),
                            "",
                            BlockIoErrorEvent.Operation.of("read"),
                            BlockIoErrorEvent.Action.of("stop")));
            assertThat(error.data("node-name")).isEqualTo("\"d0\"");
            assertThat(error.data("nospace")).isEqualTo("false");
            assertThat(error.data("reason")).isEqualTo("\"Input/output error\"");
            assertThat(machine.next(StopEvent.class).raw().at("data")).isEmpty();
        }
    }

    @Test
    void aJobGetsReadyAndCompletes() throws Exception {
        try (Machine machine = Machine.start(directory, twoNodes(zeroes("src", MEBIBYTE), zeroes("dst", MEBIBYTE)))) {
            machine.execute("blockdev-mirror", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full"}""");
            var ready = machine.next(BlockJobReadyEvent.class);
            assertThat(ready.event())
                    .isEqualTo(new BlockJobReadyEvent(ready.event().timestamp(), "job0"));
            assertThat(ready.data("len")).isEqualTo("1048576");
            assertThat(ready.data("type")).isEqualTo("\"mirror\"");

            machine.execute("block-job-complete", "{\"device\": \"job0\"}");
            var completed = machine.next(BlockJobCompletedEvent.class).event();
            assertThat(completed)
                    .isEqualTo(new BlockJobCompletedEvent(
                            completed.timestamp(),
                            BlockJobCompletedEvent.Type.of("mirror"),
                            "job0",
                            MEBIBYTE,
                            MEBIBYTE,
                            0,
                            Optional.empty()));
        }
    }

    @Test
    void aJobIsCancelled() throws Exception {
        long size = 64 * MEBIBYTE;
        try (Machine machine = Machine.start(directory, twoNodes(zeroes("src", size), zeroes("dst", size)))) {
            machine.execute("blockdev-mirror", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full", "speed": 1}""");
            machine.execute("block-job-cancel", "{\"device\": \"job0\"}");
            var cancelled = machine.next(BlockJobCancelledEvent.class).event();
            assertThat(cancelled)
                    .isEqualTo(new BlockJobCancelledEvent(
                            cancelled.timestamp(),
                            BlockJobCancelledEvent.Type.of("mirror"),
                            "job0",
                            size,
                            cancelled.offset(),
                            1));
            assertThat(cancelled.offset()).isBetween(0L, size);
        }
    }

    @Test
    void aJobMeetsAnError() throws Exception {
        String failing = """
                {"driver": "blkdebug", "node-name": "src", "image": {"driver": "null-co", "size": 1048576},
                 "inject-error": [{"event": "none", "iotype": "read", "errno": 5}]}""";
        try (Machine machine = Machine.start(directory, twoNodes(failing, zeroes("dst", MEBIBYTE)))) {
            machine.execute("blockdev-backup", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full", "on-source-error": "report"}""");
            var error = machine.next(BlockJobErrorEvent.class).event();
            assertThat(error)
                    .isEqualTo(new BlockJobErrorEvent(
                            error.timestamp(),
                            "job0",
                            BlockJobErrorEvent.Operation.of("read"),
                            BlockJobErrorEvent.Action.of("report")));
            var completed = machine.next(BlockJobCompletedEvent.class).event();
            assertThat(completed.type()).isEqualTo(BlockJobCompletedEvent.Type.of("backup"));
            assertThat(completed.error()).contains("Input/output error");
        }
    }

    @Test
    void aDeviceIsDeleted() throws Exception {
        try (Machine machine =
                Machine.start(directory, List.of("-M", "pc,usb=on", "-S", "-device", "usb-tablet,id=tab0"))) {
            machine.execute("device_del", "{\"id\": \"tab0\"}");
            var deleted = machine.next(DeviceDeletedEvent.class).event();
            assertThat(deleted)
                    .isEqualTo(new DeviceDeletedEvent(
                            deleted.timestamp(), Optional.of("tab0"), "/machine/peripheral/tab0"));
        }
    }

    @Test
    void aTrayMoves() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "pc", "-S", "-device", "ide-cd,id=cd0"))) {
            machine.execute("blockdev-open-tray", "{\"id\": \"cd0\"}");
            var moved = machine.next(DeviceTrayMovedEvent.class);
            assertThat(moved.event())
                    .isEqualTo(new DeviceTrayMovedEvent(moved.event().timestamp(), "", true));
            assertThat(moved.data("id")).isEqualTo("\"cd0\"");
        }
    }

    private static List<String> twoNodes(String first, String second) {
        return List.of("-M", "none", "-blockdev", first, "-blockdev", second);
    }

    private static String zeroes(String name, long size) {
        return "{\"driver\": \"null-co\", \"node-name\": \"" + name + "\", \"size\": " + size
                + ", \"read-zeroes\": true}";
    }
}
