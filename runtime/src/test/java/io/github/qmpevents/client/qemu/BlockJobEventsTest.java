package io.github.qmpevents.client.qemu;

import static io.github.qmpevents.client.qemu.BlockNodes.MEBIBYTE;
import static io.github.qmpevents.client.qemu.BlockNodes.failing;
import static io.github.qmpevents.client.qemu.BlockNodes.withoutMachine;
import static io.github.qmpevents.client.qemu.BlockNodes.zeroes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.BlockErrorAction;
import io.github.qmpevents.qemu.BlockJobCancelledEvent;
import io.github.qmpevents.qemu.BlockJobCompletedEvent;
import io.github.qmpevents.qemu.BlockJobErrorEvent;
import io.github.qmpevents.qemu.BlockJobPendingEvent;
import io.github.qmpevents.qemu.BlockJobReadyEvent;
import io.github.qmpevents.qemu.IoOperationType;
import io.github.qmpevents.qemu.JobStatus;
import io.github.qmpevents.qemu.JobStatusChangeEvent;
import io.github.qmpevents.qemu.JobType;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of jobs that copy the disks of a real QEMU. */
@UsesQemu
@Timeout(120)
class BlockJobEventsTest {
    @TempDir
    Path directory;

    @Test
    void aJobBecomesReadyAndCompletes() throws Exception {
        try (Machine machine =
                Machine.start(directory, withoutMachine(zeroes("src", MEBIBYTE), zeroes("dst", MEBIBYTE)))) {
            machine.execute("blockdev-mirror", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full"}""");
            BlockJobReadyEvent ready = machine.next(BlockJobReadyEvent.class);
            assertThat(ready)
                    .isEqualTo(new BlockJobReadyEvent(
                            ready.timestamp(), JobType.Known.MIRROR, "job0", MEBIBYTE, MEBIBYTE, 0));

            machine.execute("block-job-complete", "{\"device\": \"job0\"}");
            BlockJobCompletedEvent completed = machine.next(BlockJobCompletedEvent.class);
            assertThat(completed)
                    .isEqualTo(new BlockJobCompletedEvent(
                            completed.timestamp(),
                            JobType.Known.MIRROR,
                            "job0",
                            MEBIBYTE,
                            MEBIBYTE,
                            0,
                            Optional.empty()));
        }
    }

    @Test
    void aJobWaitsToBeFinalized() throws Exception {
        try (Machine machine =
                Machine.start(directory, withoutMachine(zeroes("src", MEBIBYTE), zeroes("dst", MEBIBYTE)))) {
            machine.execute("blockdev-backup", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full", "auto-finalize": false}""");
            assertStatus(machine, JobStatus.Known.CREATED);
            assertStatus(machine, JobStatus.Known.RUNNING);
            machine.next(JobStatusChangeEvent.class, event -> event.status() == JobStatus.Known.PENDING);
            BlockJobPendingEvent pending = machine.next(BlockJobPendingEvent.class);
            assertThat(pending).isEqualTo(new BlockJobPendingEvent(pending.timestamp(), JobType.Known.BACKUP, "job0"));

            machine.execute("job-finalize", "{\"id\": \"job0\"}");
            assertThat(machine.next(BlockJobCompletedEvent.class).error()).isEmpty();
            assertStatus(machine, JobStatus.Known.CONCLUDED);
            assertStatus(machine, JobStatus.Known.NULL);
        }
    }

    private static void assertStatus(Machine machine, JobStatus status) throws InterruptedException {
        JobStatusChangeEvent change = machine.next(JobStatusChangeEvent.class);
        assertThat(change).isEqualTo(new JobStatusChangeEvent(change.timestamp(), "job0", status));
    }

    @Test
    void aJobIsCancelled() throws Exception {
        long size = 64 * MEBIBYTE;
        try (Machine machine = Machine.start(directory, withoutMachine(zeroes("src", size), zeroes("dst", size)))) {
            machine.execute("blockdev-mirror", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full", "speed": 1}""");
            machine.execute("block-job-cancel", "{\"device\": \"job0\"}");
            BlockJobCancelledEvent cancelled = machine.next(BlockJobCancelledEvent.class);
            assertThat(cancelled)
                    .isEqualTo(new BlockJobCancelledEvent(
                            cancelled.timestamp(), JobType.Known.MIRROR, "job0", size, cancelled.offset(), 1));
            assertThat(cancelled.offset()).isBetween(0L, size);
        }
    }

    @Test
    void aJobEncountersAnError() throws Exception {
        try (Machine machine =
                Machine.start(directory, withoutMachine(failing("src", "read"), zeroes("dst", MEBIBYTE)))) {
            machine.execute("blockdev-backup", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full", "on-source-error": "report"}""");
            BlockJobErrorEvent error = machine.next(BlockJobErrorEvent.class);
            assertThat(error)
                    .isEqualTo(new BlockJobErrorEvent(
                            error.timestamp(), "job0", IoOperationType.Known.READ, BlockErrorAction.Known.REPORT));
            BlockJobCompletedEvent completed = machine.next(BlockJobCompletedEvent.class);
            assertThat(completed.type()).isEqualTo(JobType.Known.BACKUP);
            assertThat(completed.error()).contains("Input/output error");
        }
    }
}
