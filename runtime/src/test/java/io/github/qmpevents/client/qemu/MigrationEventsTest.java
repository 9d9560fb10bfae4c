package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.DumpCompletedEvent;
import io.github.qmpevents.qemu.DumpStatus;
import io.github.qmpevents.qemu.MigrationEvent;
import io.github.qmpevents.qemu.MigrationPassEvent;
import io.github.qmpevents.qemu.MigrationStatus;
import io.github.qmpevents.qemu.SpiceMigrateCompletedEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of a real machine whose memory is migrated or dumped. */
@UsesQemu
@Timeout(120)
class MigrationEventsTest {
    @TempDir
    Path directory;

    @Test
    void theMachineMigratesWithItsSpiceServer() throws Exception {
        String spice = "addr=127.0.0.1,port=" + FreePort.find() + ",disable-ticketing=on";
        try (Machine machine = Machine.start(directory, List.of("-M", "pc", "-m", "8M", "-S", "-spice", spice))) {
            machine.execute("migrate-set-capabilities", """
                    {"capabilities": [{"capability": "events", "state": true}]}""");
            machine.execute("client_migrate_info", """
                    {"protocol": "spice", "hostname": "127.0.0.1", "port": 1}""");
            machine.execute("migrate", "{\"uri\": \"exec:cat > /dev/null\"}");
            assertThat(machine.next(MigrationEvent.class).status()).isEqualTo(MigrationStatus.Known.SETUP);
            assertThat(machine.next(MigrationPassEvent.class).pass()).isEqualTo(1);
            assertThat(machine.next(MigrationPassEvent.class).pass()).isEqualTo(2);
            machine.next(MigrationEvent.class, event -> event.status() == MigrationStatus.Known.COMPLETED);
            assertThat(machine.next(SpiceMigrateCompletedEvent.class).timestamp())
                    .isPresent();
        }
    }

    @Test
    void theMemoryIsDumped() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "pc", "-m", "8M", "-S"))) {
            machine.execute("dump-guest-memory", """
                    {"paging": false, "protocol": "file:%s", "detach": true}""".formatted(directory.resolve("dump")));
            DumpCompletedEvent dump = machine.next(DumpCompletedEvent.class);
            assertThat(dump.error()).isEmpty();
            assertThat(dump.result().status()).isEqualTo(DumpStatus.Known.COMPLETED);
            assertThat(dump.result().total()).isGreaterThanOrEqualTo(8 << 20);
            assertThat(dump.result().completed()).isEqualTo(dump.result().total());
        }
    }
}
