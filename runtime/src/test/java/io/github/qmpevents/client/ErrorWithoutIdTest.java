package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.RawJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** QEMU answers text that it can't parse with an error that does not name the command. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ErrorWithoutIdTest {
    private static final String ERROR =
            "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, duplicate key\"}}\r\n";

    @TempDir
    Path directory;

    @Test
    void endsOnlyTheOldestCommand() throws InterruptedException, ExecutionException {
        CountDownLatch firstSent = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("first");
            firstSent.countDown();
            client.awaitCommand("second");
            client.send(ERROR);
            client.reply("{\"number\": 2}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            var first = Calls.begin(() -> qemu.execute("first"));
            firstSent.await();
            var second = Calls.begin(() -> qemu.execute("second"));
            assertThat(first.failure())
                    .isInstanceOf(QmpCommandException.class)
                    .hasMessage("first: GenericError: JSON parse error, duplicate key");
            assertThat(second.result()).isEqualTo(RawJson.of("{\"number\": 2}"));
        }
    }

    @Test
    void belongsToATimedOutCommandIfThatIsTheOldest() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("first");
            client.awaitCommand("second");
            client.send(ERROR);
            client.reply("{\"number\": 2}");
            client.awaitCommand("third");
            client.send(ERROR);
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("first").timeout(Duration.ofMillis(200))))
                    .isInstanceOf(QmpTimeoutException.class);
            assertThat(qemu.execute("second")).isEqualTo(RawJson.of("{\"number\": 2}"));
            assertThatThrownBy(() -> qemu.execute("third")).isInstanceOf(QmpCommandException.class);
        }
    }

    @Test
    void endsAllPossibleCommandsIfAReplyMayHaveBeenSkipped() throws InterruptedException, ExecutionException {
        CountDownLatch secondSent = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("first");
            client.send("{\"return\": [oops], \"id\": 1}\r\n" + PlainEvent.tick(1));
            client.awaitCommand("second");
            secondSent.countDown();
            client.awaitCommand("third");
            client.send(ERROR);
            client.reply("{\"number\": 3}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            var skipped = qemu.expect(PlainEvent.Tick.class);
            var first = Calls.begin(() -> qemu.execute("first"));
            assertThat(skipped.await(Duration.ofSeconds(30))).isNotNull();
            var second = Calls.begin(() -> qemu.execute("second"));
            secondSent.await();
            var third = Calls.begin(() -> qemu.execute("third"));
            assertThat(first.failure()).hasMessage("first: GenericError: JSON parse error, duplicate key");
            assertThat(second.failure()).hasMessage("second: GenericError: JSON parse error, duplicate key");
            assertThat(third.result()).isEqualTo(RawJson.of("{\"number\": 3}"));
        }
    }

    @Test
    void endsAllPossibleCommandsIfRepliesAreOutOfOrder() throws InterruptedException, ExecutionException {
        CountDownLatch firstSent = new CountDownLatch(1);
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("first");
            firstSent.countDown();
            client.awaitCommand("second");
            client.reply("{\"number\": 2}");
            client.send(ERROR);
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            var first = Calls.begin(() -> qemu.execute("first"));
            firstSent.await();
            assertThat(qemu.execute("second")).isEqualTo(RawJson.of("{\"number\": 2}"));
            assertThat(first.failure()).hasMessage("first: GenericError: JSON parse error, duplicate key");
        }
    }
}
