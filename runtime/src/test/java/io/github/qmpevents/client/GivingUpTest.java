package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands whose caller gives up: one that was not sent, one that was sent, and one that was sent in part. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class GivingUpTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String LARGE = "{\"text\": \"" + "x".repeat(8 << 20) + "\"}";

    @TempDir
    Path directory;

    @Test
    void aCommandAbandonedBeforeItIsWrittenIsNeverSent() throws Exception {
        CountDownLatch allGaveUp = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            allGaveUp.await();
            client.awaitCommand("large");
            client.reply("{}");
            client.awaitCommand("query-status");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            var large = Calls.begin(() -> qemu.execute("large", LARGE));
            Calls.awaitThat(large::waits);
            var interrupted = Calls.begin(() -> qemu.execute("stop"));
            Calls.awaitThat(interrupted::waits);

            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("system_reset").timeout(SHORT)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("system_reset was not sent within 200 ms: QEMU has not read the earlier commands");
            interrupted.thread().interrupt();
            assertThat(interrupted.failure())
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("stop was not sent when its caller was interrupted");

            allGaveUp.countDown();
            assertThat(large.result()).hasToString("{}");
            assertThat(qemu.execute("query-status")).hasToString("{}");
        }
    }

    @Test
    void anAlreadyInterruptedCallerSendsNothing() throws Exception {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("query-status");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            var call = Calls.begin(() -> {
                Thread.currentThread().interrupt();
                return qemu.execute("stop");
            });
            assertThat(call.failure())
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("stop was not sent, since its caller was already interrupted");
            assertThat(qemu.execute("query-status")).hasToString("{}");
        }
    }

    @Test
    void interruptingEndsTheWaitButNotTheConnection() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("stop");
            sent.countDown();
            client.awaitCommand("cont");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            var call = Calls.begin(() -> qemu.execute("stop"));
            sent.await();
            Calls.awaitThat(call::waits);
            call.thread().interrupt();
            assertThat(call.failure())
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("stop was sent, but not answered when its caller was interrupted");
            assertThat(qemu.execute("cont").toString()).isEqualTo("{}");
        }
    }

    @Test
    void interruptingTheCallerOfAHalfWrittenCommandEndsTheConnection() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.hang();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            var call = Calls.begin(() -> qemu.execute("large", LARGE));
            Calls.awaitThat(call::waits);
            call.thread().interrupt();
            assertThat(call.failure())
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("large was sent only in part when its caller was interrupted");
            Subscription<PlainEvent> subscription = qemu.subscribe();
            assertThat(Items.text(subscription.take())).isEqualTo("connected");
            assertThat(subscription.take())
                    .isInstanceOfSatisfying(
                            StreamItem.Disconnected.class,
                            end -> assertThat(end.describe())
                                    .isEqualTo(
                                            "the connection failed: large was sent only in part before its caller gave up"));
        }
    }

    private FakeQemu listen(Script script) {
        return Fakes.listen(directory, script);
    }
}
