package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.Script;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for one event. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ExpectationTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void anExpectedEventCannotBeMissed() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
            client.awaitCommand("stop");
            client.send(PlainEvent.tick(2) + PlainEvent.tick(3) + PlainEvent.event("STOP"));
            client.reply("{}");
            client.send(PlainEvent.tick(4));
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            // The first tick is sent before the command. It must have arrived before the expectations begin.
            Subscription<PlainEvent> all = qemu.subscribe();
            assertThat(Items.text(all.take())).isEqualTo("connected");
            assertThat(Items.text(all.take())).isEqualTo("tick 1");
            var any = qemu.expect(PlainEvent.Tick.class);
            var third = qemu.expect(PlainEvent.Tick.class, tick -> tick.number() == 3);
            var stop = qemu.expect(PlainEvent.Other.class);
            qemu.execute("stop");

            assertThat(stop.await(LONG).event().eventName()).isEqualTo("STOP");
            assertThat(third.await(LONG).event()).isEqualTo(new PlainEvent.Tick(3));
            assertThat(any.await(LONG).event()).isEqualTo(new PlainEvent.Tick(2));
            assertThat(any.await(LONG).raw().toString()).isEqualToIgnoringNewLines(PlainEvent.tick(2));
        }
    }

    @Test
    void anExpectationThatNobodyAwaitsDoesNotHoldUpTheConnection() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            for (int i = 0; i < 1000; i++) {
                client.send(PlainEvent.tick(i));
            }
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().queueCapacity(10).connect(fake.address())) {
            var forgotten = qemu.expect(PlainEvent.Tick.class, tick -> tick.number() == 999);
            qemu.execute("go");
            assertThatThrownBy(() -> forgotten.await(LONG))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no Tick: the queue of the subscription was full");
        }
    }

    @Test
    void aWaitOfZeroOrLessDoesNotEndAnExpectation() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.send(PlainEvent.tick(1));
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            var tick = qemu.expect(PlainEvent.Tick.class);
            assertThatThrownBy(() -> tick.await(Duration.ZERO))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no Tick within 0 ms");
            assertThatThrownBy(() -> tick.await(Duration.ofSeconds(Long.MIN_VALUE)))
                    .isInstanceOf(QmpTimeoutException.class);
            qemu.execute("go");
            assertThat(tick.await(LONG).event()).isEqualTo(new PlainEvent.Tick(1));
            assertThat(tick.await(LONG).event()).isEqualTo(new PlainEvent.Tick(1));
        }
    }

    @Test
    void anExpectationEndsWhenAWaitTimesOut() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.send(PlainEvent.tick(1));
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            var tick = qemu.expect(PlainEvent.Tick.class);
            assertThatThrownBy(() -> tick.await(Duration.ofMillis(20)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no Tick within 20 ms");
            qemu.execute("go");
            assertThatThrownBy(() -> tick.await(LONG))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("no Tick within 20 ms");
        }
    }

    @Test
    @SuppressWarnings("try")
    void closingAnExpectationEndsTheWaitForIt() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake);
                var tick = qemu.expect(PlainEvent.Tick.class)) {
            var awaiting = Calls.begin(() -> tick.await(LONG));
            Calls.awaitThat(awaiting::waits);
            tick.close();
            assertThat(awaiting.failure())
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no Tick: closed by this program");
        }
    }
}
