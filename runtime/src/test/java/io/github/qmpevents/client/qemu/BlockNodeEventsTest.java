package io.github.qmpevents.client.qemu;

import static io.github.qmpevents.client.qemu.BlockNodes.MEBIBYTE;
import static io.github.qmpevents.client.qemu.BlockNodes.anything;
import static io.github.qmpevents.client.qemu.BlockNodes.failing;
import static io.github.qmpevents.client.qemu.BlockNodes.image;
import static io.github.qmpevents.client.qemu.BlockNodes.quorum;
import static io.github.qmpevents.client.qemu.BlockNodes.withoutMachine;
import static io.github.qmpevents.client.qemu.BlockNodes.zeroes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.BlockErrorAction;
import io.github.qmpevents.qemu.BlockExportDeletedEvent;
import io.github.qmpevents.qemu.BlockImageCorruptedEvent;
import io.github.qmpevents.qemu.BlockIoErrorEvent;
import io.github.qmpevents.qemu.BlockWriteThresholdEvent;
import io.github.qmpevents.qemu.IoOperationType;
import io.github.qmpevents.qemu.QuorumFailureEvent;
import io.github.qmpevents.qemu.QuorumOpType;
import io.github.qmpevents.qemu.QuorumReportBadEvent;
import io.github.qmpevents.qemu.StopEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of the disks of a real QEMU. */
@UsesQemu
@Timeout(120)
class BlockNodeEventsTest {
    private static final long SECTORS = MEBIBYTE / 512;

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
            BlockIoErrorEvent error = machine.next(BlockIoErrorEvent.class);
            assertThat(error)
                    .isEqualTo(new BlockIoErrorEvent(
                            error.timestamp(),
                            error.qomPath(),
                            "",
                            Optional.of("d0"),
                            IoOperationType.Known.READ,
                            BlockErrorAction.Known.STOP,
                            Optional.of(false),
                            Optional.of("Input/output error")));
            assertThat(error.qomPath().orElse("/machine/")).startsWith("/machine/");
            assertThat(machine.next(StopEvent.class).timestamp()).isPresent();
        }
    }

    @Test
    void aWriteExceedsTheThreshold() throws Exception {
        try (Machine machine = Machine.start(directory, withoutMachine(anything("src"), zeroes("dst", MEBIBYTE)))) {
            machine.execute("block-set-write-threshold", "{\"node-name\": \"dst\", \"write-threshold\": 4096}");
            copy(machine, "src", "dst");
            BlockWriteThresholdEvent threshold = machine.next(BlockWriteThresholdEvent.class);
            assertThat(threshold)
                    .isEqualTo(new BlockWriteThresholdEvent(
                            threshold.timestamp(), "dst", threshold.amountExceeded(), 4096));
            assertThat(threshold.amountExceeded()).isBetween(1L, MEBIBYTE - 4096);
        }
    }

    @Test
    void childrenOfAQuorumFail() throws Exception {
        try (Machine machine = Machine.start(directory, withoutMachine(anything("src"), zeroes("good", MEBIBYTE)))) {
            machine.execute("blockdev-add", failing("bad1", "write"));
            machine.execute("blockdev-add", failing("bad2", "write"));
            machine.execute("blockdev-add", quorum("dst", "good", "bad1", "bad2"));
            copy(machine, "src", "dst");

            QuorumReportBadEvent bad = machine.next(QuorumReportBadEvent.class);
            assertThat(bad.nodeName()).isIn("bad1", "bad2");
            assertThat(bad)
                    .isEqualTo(new QuorumReportBadEvent(
                            bad.timestamp(),
                            Optional.of(QuorumOpType.Known.WRITE),
                            Optional.of("Input/output error"),
                            bad.nodeName(),
                            0,
                            bad.sectorsCount()));
            assertThat(bad.sectorsCount()).isBetween(1L, SECTORS);
            QuorumFailureEvent failure = machine.next(QuorumFailureEvent.class);
            assertThat(failure)
                    .isEqualTo(new QuorumFailureEvent(failure.timestamp(), "dst", 0, failure.sectorsCount()));
        }
    }

    @Test
    void aCorruptImageIsDetectedByARead() throws Exception {
        Path file = Files.write(directory.resolve("image"), BlockNodes.imageWithUnalignedCluster());
        try (Machine machine = Machine.start(directory, withoutMachine(image("src", file), zeroes("dst", MEBIBYTE)))) {
            copy(machine, "src", "dst");
            BlockImageCorruptedEvent corrupted = machine.next(BlockImageCorruptedEvent.class);
            assertThat(corrupted.msg()).contains("unaligned");
            assertThat(corrupted)
                    .isEqualTo(new BlockImageCorruptedEvent(
                            corrupted.timestamp(),
                            "",
                            Optional.of("src"),
                            corrupted.msg(),
                            OptionalLong.empty(),
                            OptionalLong.empty(),
                            Optional.of(true)));
        }
    }

    @Test
    void aCorruptImageIsDetectedByAWrite() throws Exception {
        Path file = Files.write(directory.resolve("image"), BlockNodes.imageThatCountsItsTableAsFree());
        try (Machine machine = Machine.start(directory, withoutMachine(anything("src"), image("dst", file)))) {
            copy(machine, "src", "dst");
            BlockImageCorruptedEvent corrupted = machine.next(BlockImageCorruptedEvent.class);
            assertThat(corrupted.msg()).contains("active L1 table");
            assertThat(corrupted)
                    .isEqualTo(new BlockImageCorruptedEvent(
                            corrupted.timestamp(),
                            "",
                            Optional.of("dst"),
                            corrupted.msg(),
                            OptionalLong.of(4096),
                            OptionalLong.of(4096),
                            Optional.of(true)));
        }
    }

    @Test
    void anExportIsDeleted() throws Exception {
        try (Machine machine =
                Machine.start(directory, withoutMachine(zeroes("src", MEBIBYTE), zeroes("other", MEBIBYTE)))) {
            machine.execute("nbd-server-start", """
                    {"addr": {"type": "unix", "data": {"path": "%s"}}}""".formatted(directory.resolve("nbd")));
            machine.execute("block-export-add", """
                    {"type": "nbd", "id": "export0", "node-name": "src"}""");
            machine.execute("block-export-del", "{\"id\": \"export0\"}");
            BlockExportDeletedEvent deleted = machine.next(BlockExportDeletedEvent.class);
            assertThat(deleted).isEqualTo(new BlockExportDeletedEvent(deleted.timestamp(), "export0"));
        }
    }

    private static void copy(Machine machine, String source, String target) throws InterruptedException {
        machine.execute("blockdev-backup", """
                {"job-id": "job0", "device": "%s", "target": "%s", "sync": "full"}""".formatted(source, target));
    }
}
