package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many real QEMUs in trouble, each with a client that connects again: every event that QEMU logs as sent is delivered
 * exactly once, or is in a reported gap. For the full test:
 *
 * <pre>mvn test -Dtest=ManyMachinesTest -Dsurefire.failIfNoSpecifiedTests=false -Dqmp.machines=50 -Dqmp.machines.seconds=60</pre>
 */
@UsesQemu
@Timeout(600)
class ManyMachinesTest {
    private static final int MACHINES = Integer.getInteger("qmp.machines", 10);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("qmp.machines.seconds", 10));
    private static final long SEED = Long.getLong("qmp.machines.seed", System.nanoTime());

    @TempDir
    Path directory;

    @Test
    void everyEventIsDeliveredOnceOrIsInAReportedGap() throws Exception {
        System.Logger log = System.getLogger(ManyMachinesTest.class.getName());
        log.log(System.Logger.Level.INFO, "qmp.machines.seed={0}", Long.toString(SEED));
        ExecutorService threads = Executors.newFixedThreadPool(MACHINES);
        try {
            Account all = Account.NONE;
            for (Future<Account> account : threads.invokeAll(machines())) {
                all = all.plus(account.get());
            }
            log.log(System.Logger.Level.INFO, "{0} machines: {1}", MACHINES, all);
            assertThat(all.delivered()).isPositive();
            assertThat(all.restarts()).isPositive();
            assertThat(all.gaps()).isGreaterThan(all.restarts());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Callable<Account>> machines() throws IOException {
        List<Callable<Account>> machines = new ArrayList<>();
        for (int i = 0; i < MACHINES; i++) {
            Path own = Files.createDirectory(directory.resolve("m" + i));
            Random random = new Random(SEED + i);
            machines.add(() -> live(own, random));
        }
        return machines;
    }

    private static Account live(Path directory, Random random) throws Exception {
        try (TroubledMachine machine = new TroubledMachine(directory, random)) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < TIME.toNanos()) {
                machine.goThroughTrouble();
            }
            return machine.end();
        }
    }
}
