package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Events at full speed, in a heap of 64 MB: the build runs this class in a separate JVM. For ten times as many events
 * as usual:
 *
 * <pre>mvn test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dqmp.soak.events=10000000</pre>
 */
@Tag("soak")
@Timeout(1800)
@ExtendWith(NoLeaks.class)
class SoakTest {
    private static final int EVENTS = Integer.getInteger("qmp.soak.events", 1_000_000);

    @TempDir
    Path directory;

    @Test
    void runsInASmallHeap() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(64L << 20);
    }

    @Test
    void aSubscriberThatWaitsGetsAllEventsInOrder() throws InterruptedException {
        try (var fake = listen();
                var qemu = QmpClient.<PlainEvent>builder(PlainEvent::decode).connect(fake.address())) {
            var subscription = qemu.subscribe(Overflow.WAIT);
            qemu.execute("go");
            Count count = new Count();
            count.readAll(subscription);
            assertThat(count.delivered).isEqualTo(EVENTS);
            assertThat(count.dropped).isZero();
        }
    }

    @Test
    void aSubscriberThatDropsGetsOrCountsEachEventInOrder() throws InterruptedException {
        try (var fake = listen();
                var qemu = QmpClient.<PlainEvent>builder(PlainEvent::decode)
                        .queueCapacity(16)
                        .connect(fake.address())) {
            var subscription = qemu.subscribe(Overflow.DROP_OLDEST);
            qemu.execute("go");
            Count count = new Count();
            count.readAll(subscription);
            assertThat(count.delivered + count.dropped).isEqualTo(EVENTS);
            assertThat(count.delivered).isPositive();
        }
    }

    @Test
    void aClientWithoutSubscribersKeepsNoMoreThanTheLimit() throws InterruptedException {
        byte[] event = ("{\"event\": \"LARGE\", \"data\": \"" + "x".repeat(1 << 20) + "\"}\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Script script = client -> {
            client.negotiate();
            for (int i = 0; i < 300; i++) {
                client.send(event);
            }
            client.awaitCommand("sync");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = FakeQemu.listen(UnixDomainSocketAddress.of(directory.resolve("qmp")), script);
                var qemu = QmpClient.<PlainEvent>builder(PlainEvent::decode).connect(fake.address())) {
            qemu.execute("sync");
            var subscription = qemu.subscribe();
            assertThat(Items.text(subscription.take())).isEqualTo("connected");
            assertThat(Items.text(subscription.take())).isEqualTo("dropped 285");
        }
    }

    private FakeQemu listen() {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.reply("{}");
            StringBuilder block = new StringBuilder();
            for (int i = 0; i < EVENTS; i++) {
                block.append(PlainEvent.tick(i));
                if (i % 512 == 511 || i == EVENTS - 1) {
                    client.send(block.toString().getBytes(StandardCharsets.UTF_8));
                    block.setLength(0);
                }
            }
        };
        return FakeQemu.listen(UnixDomainSocketAddress.of(directory.resolve("qmp")), script);
    }

    /** Reads a stream of ticks that are numbered in order. */
    private static final class Count {
        private long delivered;
        private long dropped;

        void readAll(Subscription<PlainEvent> subscription) throws InterruptedException {
            StreamItem<PlainEvent> item = subscription.take();
            while (!(item instanceof StreamItem.Disconnected<PlainEvent>)) {
                read(item);
                item = subscription.take();
            }
        }

        private void read(StreamItem<PlainEvent> item) {
            if (item instanceof StreamItem.Arrived<PlainEvent> arrived) {
                assertThat(arrived.event()).isEqualTo(new PlainEvent.Tick(delivered + dropped));
                delivered++;
            } else if (item instanceof StreamItem.Dropped<PlainEvent> gap) {
                dropped += gap.count();
            } else {
                assertThat(item).isInstanceOf(StreamItem.Connected.class);
            }
        }
    }
}
