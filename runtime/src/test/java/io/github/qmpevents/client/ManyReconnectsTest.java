package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Connections come and go, and leave nothing behind. For the full test:
 *
 * <pre>mvn test -Dtest=ManyReconnectsTest -Dsurefire.failIfNoSpecifiedTests=false -Dqmp.reconnects=10000</pre>
 */
@Timeout(600)
@ExtendWith(NoLeaks.class)
class ManyReconnectsTest {
    private static final int RECONNECTS = Integer.getInteger("qmp.reconnects", 1000);
    private static final int THREADS = 4;
    private static final ReconnectPolicy QUICK =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofNanos(1), Duration.ofMillis(2));

    @TempDir
    Path directory;

    @Test
    void aClientReconnectsManyTimesWithoutLeaks() throws InterruptedException, JMException {
        List<WeakReference<?>> closed = new ArrayList<>();
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.builder().reconnect(QUICK).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 1)).containsExactly("connected");
            for (int i = 0; i < RECONNECTS; i++) {
                Subscription<PlainEvent> other = qemu.subscribe();
                Expectation<PlainEvent.Tick> tick = qemu.expect(PlainEvent.Tick.class);
                assertThat(Items.some(subscription, 2)).containsExactly("lost ENDED", "connected");
                other.close();
                tick.close();
                closed.add(new WeakReference<>(other));
                closed.add(new WeakReference<>(tick));
            }
            // Only the threads of one client and of the fake are left, and only the first subscription.
            assertThat(NoLeaks.threads()).hasSizeLessThanOrEqualTo(4);
            awaitCollectionOf(closed);
            assertThat(virtualThreads()).as("virtual threads").isLessThan(10);
        }
    }

    /**
     * Returns the number of virtual threads that are still referenced, ended or not. Other lists of threads leave them
     * out.
     */
    private static long virtualThreads() throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches(".* java\\.lang\\.VirtualThread( .*)?"))
                .mapToLong(line -> Long.parseLong(line.split("\\s+", -1)[1]))
                .sum();
    }

    private static void awaitCollectionOf(List<WeakReference<?>> references) throws InterruptedException {
        Calls.awaitThat(() -> {
            System.gc();
            return references.stream().allMatch(reference -> reference.get() == null);
        });
    }

    /** The thread that reads ends with the last connection, and starts with the next. */
    @Test
    void severalThreadsRepeatedlyOpenAndCloseConnections() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                var address = UnixDomainSocketAddress.of(directory.resolve("qmp" + i));
                tasks.add(() -> openAndClose(address));
            }
            for (Future<Integer> replies : threads.invokeAll(tasks)) {
                assertThat(replies.get()).isEqualTo(RECONNECTS / THREADS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int openAndClose(UnixDomainSocketAddress address) throws InterruptedException {
        int replies = 0;
        try (var fake = FakeQemu.listen(address, Scripts::answer)) {
            for (int i = 0; i < RECONNECTS / THREADS; i++) {
                try (var qemu = Fakes.connect(fake)) {
                    replies += qemu.execute("sync").toString().equals("{}") ? 1 : 0;
                }
            }
        }
        return replies;
    }
}
