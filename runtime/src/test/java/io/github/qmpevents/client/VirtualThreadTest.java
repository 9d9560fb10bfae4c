package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.RawJson;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** All waiting can happen on virtual threads. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadTest {
    private static final int WAITING = 200;

    @TempDir
    Path directory;

    @Test
    void manyVirtualThreadsCanWaitForOneEvent() throws Exception {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.reply("{}");
            client.send(PlainEvent.tick(1));
            client.awaitEnd();
        };
        ExecutorService threads = virtualThreads();
        try (var fake = FakeQemu.listen(UnixDomainSocketAddress.of(directory.resolve("qmp")), script);
                var qemu = QmpClient.<PlainEvent>builder(PlainEvent::decode).connect(fake.address())) {
            List<Expectation<PlainEvent.Tick>> expectations = Stream.generate(() -> qemu.expect(PlainEvent.Tick.class))
                    .limit(WAITING)
                    .toList();
            List<Future<PlainEvent.Tick>> events = expectations.stream()
                    .map(tick -> threads.submit(
                            () -> tick.await(Duration.ofSeconds(30)).event()))
                    .toList();
            assertThat(threads.submit(() -> qemu.execute("go")).get()).isEqualTo(RawJson.of("{}"));
            for (Future<PlainEvent.Tick> event : events) {
                assertThat(event.get()).isEqualTo(new PlainEvent.Tick(1));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns an executor of Java 21, while this class is compiled for 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
