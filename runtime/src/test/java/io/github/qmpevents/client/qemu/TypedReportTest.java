package io.github.qmpevents.client.qemu;

import static io.github.qmpevents.client.qemu.BlockNodes.MEBIBYTE;
import static io.github.qmpevents.client.qemu.BlockNodes.withoutMachine;
import static io.github.qmpevents.client.qemu.BlockNodes.zeroes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.BlockJobCompletedEvent;
import io.github.qmpevents.qemu.MigrationEvent;
import io.github.qmpevents.qemu.MigrationStatus;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten lines of a user's program report typed reasons, jobs and migrations of any QEMU. */
@UsesQemu
@Timeout(120)
class TypedReportTest {
    @TempDir
    Path directory;

    @Test
    void reportsJobsMigrationsAndReasons() throws Exception {
        UnixDomainSocketAddress socket = UnixDomainSocketAddress.of(directory.resolve("report"));
        List<String> arguments = new ArrayList<>(withoutMachine(zeroes("src", MEBIBYTE), zeroes("dst", MEBIBYTE)));
        arguments.addAll(List.of("-qmp", "unix:" + socket + ",server=on,wait=off"));
        BlockingQueue<String> reports = new LinkedBlockingQueue<>();
        try (Machine machine = Machine.start(directory, arguments)) {
            Thread program = new Thread(() -> runProgram(socket, reports), "program");
            program.start();
            assertThat(reports.take()).isEqualTo("watching");
            machine.execute("migrate-set-capabilities", """
                    {"capabilities": [{"capability": "events", "state": true}]}""");
            machine.execute("blockdev-backup", """
                    {"job-id": "job0", "device": "src", "target": "dst", "sync": "full"}""");
            machine.next(BlockJobCompletedEvent.class);
            machine.execute("migrate", "{\"uri\": \"exec:cat > /dev/null\"}");
            machine.next(MigrationEvent.class, event -> event.status() == MigrationStatus.Known.COMPLETED);
            machine.execute("quit");
            program.join();
        }
        assertThat(reports)
                .containsSubsequence(
                        "job job0 is created",
                        "job job0 is running",
                        "backup has copied " + MEBIBYTE,
                        "migration is setup",
                        "migration is completed",
                        "shut down: host-qmp-quit",
                        "SHUTDOWN")
                .noneMatch(report -> report.startsWith("unknown"));
    }

    private static void runProgram(UnixDomainSocketAddress socket, BlockingQueue<String> reports) {
        try {
            TypedReport.run(socket, reports::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
