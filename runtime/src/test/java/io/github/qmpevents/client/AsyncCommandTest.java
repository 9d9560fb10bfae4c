package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands that no thread waits for, and commands out of band. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class AsyncCommandTest {
    private static final QmpCommand LARGE =
            QmpCommand.of("large").arguments("{\"text\": \"" + "x".repeat(8 << 20) + "\"}");

    @TempDir
    Path directory;

    @Test
    void severalCommandsInFlightGetTheirOwnReplies() throws Exception {
        Script script = client -> {
            client.negotiate();
            RawJson first = client.awaitCommand("first");
            client.awaitCommand("second");
            client.reply("2");
            client.send("{\"return\": 1, \"id\": " + first.at("id").orElseThrow() + "}\r\n");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<RawJson> first = qemu.executeAsync(QmpCommand.of("first"));
            CompletableFuture<RawJson> second = qemu.executeAsync(QmpCommand.of("second"));
            assertThat(second.get()).hasToString("2");
            assertThat(first.get()).hasToString("1");
        }
    }

    /** A script that refuses one command, ignores the next, and ends at the third. */
    private static void fail(FakeConnection client) throws IOException, InterruptedException {
        client.negotiate();
        client.awaitCommand("refused");
        client.refuse("GenericError", "no");
        client.awaitCommand("silent");
        client.awaitCommand("last");
    }

    @Test
    void failuresAreTheSameAsForAWaitingCaller() throws InterruptedException {
        try (var fake = listen(AsyncCommandTest::fail);
                var qemu = Fakes.connect(fake)) {
            assertThatThrownBy(qemu.executeAsync(QmpCommand.of("refused"))::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(QmpCommandException.class)
                    .hasMessage("refused: GenericError: no");
            assertThatThrownBy(qemu.executeAsync(QmpCommand.of("silent").timeout(Duration.ofMillis(50)))::get)
                    .cause()
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("silent was sent, but not answered within 50 ms");
            assertThatThrownBy(qemu.executeAsync(QmpCommand.of("last"))::get)
                    .cause()
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("last was sent, but not answered: QEMU ended the connection without SHUTDOWN");
            assertThatThrownBy(qemu.executeAsync(QmpCommand.of("late"))::get)
                    .cause()
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("late was not sent: QEMU ended the connection without SHUTDOWN");
        }
    }

    @Test
    void callbacksGetTheExceptionItself() throws Exception {
        try (var fake = listen(AsyncCommandTest::fail);
                var qemu = Fakes.connect(fake)) {
            assertThat(failure(qemu.executeAsync(QmpCommand.of("refused")))).isInstanceOf(QmpCommandException.class);
            assertThat(failure(qemu.executeAsync(QmpCommand.of("silent").timeout(Duration.ofMillis(50)))))
                    .isInstanceOf(QmpTimeoutException.class);
            assertThat(failure(qemu.executeAsync(QmpCommand.of("last")))).isInstanceOf(QmpConnectionException.class);
        }
    }

    private static Throwable failure(CompletableFuture<RawJson> result) throws Exception {
        return result.handle((value, failure) -> failure).get();
    }

    @Test
    @SuppressWarnings("try")
    void theEndOfTheConnectionFailsEachCommandWithItsProgress() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.hang();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<RawJson> sent = qemu.executeAsync(QmpCommand.of("sent"));
            CompletableFuture<RawJson> partlySent = qemu.executeAsync(LARGE);
            CompletableFuture<RawJson> queued = qemu.executeAsync(QmpCommand.of("queued"));
            qemu.close();
            assertThatThrownBy(sent::get).cause().hasMessage("sent was sent, but not answered: closed by this program");
            assertThatThrownBy(partlySent::get)
                    .cause()
                    .hasMessage("large was sent only in part: closed by this program");
            assertThatThrownBy(queued::get).cause().hasMessage("queued was not sent: closed by this program");
            assertThatThrownBy(() -> qemu.execute("late"))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("late was not sent: closed by this program");
        }
    }

    @Test
    void aFullSocketDoesNotBlockCallers() throws Exception {
        CountDownLatch allSent = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            allSent.await();
            client.awaitCommand("large");
            client.reply("1");
            client.awaitCommand("small");
            client.reply("2");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<RawJson> large = qemu.executeAsync(LARGE);
            CompletableFuture<RawJson> small = qemu.executeAsync(QmpCommand.of("small"));
            allSent.countDown();
            assertThat(large.get()).hasToString("1");
            assertThat(small.get()).hasToString("2");
        }
    }

    @Test
    void aCommandCancelledBeforeItIsWrittenIsNeverSent() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            cancelled.await();
            client.awaitCommand("large");
            client.awaitCommand("last");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<RawJson> large = qemu.executeAsync(LARGE);
            CompletableFuture<RawJson> unwanted = qemu.executeAsync(QmpCommand.of("system_reset"));
            assertThat(unwanted.cancel(false)).isTrue();
            CompletableFuture<RawJson> last = qemu.executeAsync(QmpCommand.of("last"));
            cancelled.countDown();
            assertThat(last.get()).hasToString("{}");
            assertThat(large).isNotDone();
        }
    }

    @Test
    void anOutOfBandCommandIsAnsweredBeforeARunningOne() throws Exception {
        Script script = client -> {
            client.send(FakeConnection.GREETING);
            assertThat(client.awaitCommand("qmp_capabilities").at("arguments", "enable"))
                    .contains(RawJson.of("[\"oob\"]"));
            client.reply("{}");
            RawJson migrate = client.awaitCommand("migrate");
            RawJson pause = client.awaitCommand();
            assertThat(pause.at("exec-oob")).contains(RawJson.of("\"migrate-pause\""));
            client.reply("2");
            client.send("{\"return\": 1, \"id\": " + migrate.at("id").orElseThrow() + "}\r\n");
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.builder().outOfBand().connect(fake.address())) {
            CompletableFuture<RawJson> migrate = qemu.executeAsync(QmpCommand.of("migrate"));
            assertThat(qemu.execute(QmpCommand.of("migrate-pause").outOfBand())).hasToString("2");
            assertThat(migrate.get()).hasToString("1");
        }
    }

    @Test
    void outOfBandExecutionMustBeEnabledAndOffered() throws InterruptedException {
        Script script = client -> {
            client.send("{\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n");
            assertThat(client.awaitCommand("qmp_capabilities").at("arguments")).contains(RawJson.of("{}"));
            client.reply("{}");
            client.awaitEnd();
        };
        QmpCommand yank = QmpCommand.of("yank").outOfBand();
        try (var fake = listen(script)) {
            try (var qemu = Fakes.connect(fake)) {
                assertThatThrownBy(() -> qemu.execute(yank))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("yank can't be executed out of band: enable it with QmpClientBuilder.outOfBand()");
            }
            try (var qemu = Fakes.builder().outOfBand().connect(fake.address())) {
                assertThatThrownBy(() -> qemu.executeAsync(yank))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("yank can't be executed out of band: this QEMU does not offer it");
            }
        }
    }

    private FakeQemu listen(Script script) {
        return Fakes.listen(directory, script);
    }
}
