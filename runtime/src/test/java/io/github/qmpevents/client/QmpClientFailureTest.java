package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.EventDecoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Failures of the other end, and of this end. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class QmpClientFailureTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path directory;

    @Test
    void theEndOfTheConnectionInTheMiddleOfAMessageIsReported() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1) + "{\"event\": \"TI");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().connect(fake.address())) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly(
                            "connected",
                            "tick 1",
                            "malformed 13: $: the stream ended in the middle of a message",
                            "ENDED");
        }
    }

    @Test
    void aResetIsAFailure() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("sync");
            client.reset();
        };
        try (var fake = FakeQemu.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), script);
                var qemu = Fakes.builder().connect(fake.address())) {
            assertThatThrownBy(() -> qemu.execute("sync"))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessageStartingWith("sync was sent, but not answered: the connection failed: ")
                    .hasCauseInstanceOf(IOException.class);
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "FAILED");
        }
    }

    @Test
    void aResetAfterShutdownIsNormal() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.event("SHUTDOWN"));
            client.awaitCommand("sync");
            client.reset();
        };
        try (var fake = FakeQemu.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), script);
                var qemu = Fakes.builder().connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Stream.of(subscription.take(), subscription.take()).map(Items::text))
                    .containsExactly("connected", "SHUTDOWN");
            assertThatThrownBy(() -> qemu.execute("sync")).isInstanceOf(QmpConnectionException.class);
            assertThat(Items.untilTheEnd(subscription)).containsExactly("SHUTDOWN");
        }
    }

    @Test
    void aCommandToASilentPeerEndsAtItsDeadlineAndTheConnectionSurvives() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("stop");
            client.awaitCommand("cont");
            client.send("{\"return\": {}, \"id\": 1}\r\n");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().connect(fake.address())) {
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("stop").timeout(SHORT)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("stop was sent, but not answered within 200 ms");
            assertThat(qemu.execute("cont").toString()).isEqualTo("{}");
        }
    }

    @Test
    void aReplyOverTheLimitIsReportedAtTheDeadline() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("query-all");
            client.reply("[\"" + "x".repeat(5000) + "\"]");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().maxMessageBytes(1000).connect(fake.address())) {
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("query-all").timeout(Duration.ofSeconds(1))))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage("query-all was sent, but not answered within 1000 ms: 5027 bytes that arrived meanwhile"
                            + " were skipped: the message is larger than the limit of 1000 bytes");
        }
    }

    @Test
    void aPeerThatStopsReadingEndsTheConnectionAtTheDeadlineOfACommand() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.hang();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().connect(fake.address())) {
            String arguments = "{\"text\": \"" + "x".repeat(8 << 20) + "\"}";
            assertThatThrownBy(() -> qemu.execute(
                            QmpCommand.of("large").arguments(arguments).timeout(SHORT)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessage(
                            "large was sent only in part within 200 ms: QEMU does not read it; the connection is closed");
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "FAILED");
        }
    }

    @Test
    @SuppressWarnings("try")
    void closingEndsEveryWait() throws InterruptedException, ExecutionException {
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.text(subscription.take())).isEqualTo("connected");
            var taking = Calls.begin(subscription::take);
            var executing = Calls.begin(() -> qemu.execute("stop"));
            var awaiting = Calls.begin(() -> qemu.expect(PlainEvent.class).await(Duration.ofDays(1)));
            Calls.awaitThat(taking::waits);
            Calls.awaitThat(executing::waits);
            Calls.awaitThat(awaiting::waits);

            qemu.close();
            assertThat(NoLeaks.threads()).noneMatch(thread -> thread.getName().startsWith("qmp-"));

            assertThat(taking.result()).isInstanceOf(StreamItem.Disconnected.class);
            assertThat(executing.failure())
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("stop was sent, but not answered: closed by this program");
            assertThat(awaiting.failure())
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no PlainEvent: closed by this program");
        }
    }

    @Test
    @SuppressWarnings("try")
    void closingEndsAConnectionWhoseReadingIsHeldUp() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.reply("{}");
            for (int i = 0; i < 100; i++) {
                client.send(PlainEvent.tick(i));
            }
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().queueCapacity(1).connect(fake.address());
                var subscription = qemu.subscribe()) {
            qemu.execute("go");
            Calls.awaitThat(subscription.inbox()::isHeldUp);
            qemu.close();
            List<String> items = Items.untilTheEnd(subscription);
            assertThat(items.get(items.size() - 1)).isEqualTo("CLOSED");
        }
    }

    @Test
    void aConnectionEndedByQemuHoldsNoThreadEvenBeforeItIsClosed() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.builder().connect(fake.address())) {
            for (Thread thread : NoLeaks.threads()) {
                if (thread.getName().startsWith("qmp-")) {
                    thread.join();
                }
            }
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "ENDED");
        }
    }

    @Test
    void aDecoderThatThrowsLosesOnlyThatMessage() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1) + PlainEvent.tick(2) + PlainEvent.tick(3) + PlainEvent.tick(4));
        };
        EventDecoder<PlainEvent> broken = (bytes, offset, length) -> switch (tick(bytes, offset, length)) {
            case 1 -> throw new NumberFormatException("Too large\nan exponent");
            case 2 -> throw new AssertionError();
            default -> PlainEvent.decode(bytes, offset, length);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = QmpClient.builder(broken).connect(fake.address())) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly(
                            "connected",
                            "malformed 88: $: the decoder failed with java.lang.NumberFormatException",
                            "malformed 88: $: the decoder failed with java.lang.AssertionError",
                            "tick 3",
                            "tick 4",
                            "ENDED");
        }
    }

    @Test
    void anOutOfMemoryErrorInADecoderEndsTheConnectionWithAReason() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
            client.awaitEnd();
        };
        EventDecoder<PlainEvent> exhausted = (bytes, offset, length) -> {
            if (tick(bytes, offset, length) == 1) {
                throw new OutOfMemoryError("for a test");
            }
            throw new AssertionError();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = QmpClient.builder(exhausted).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.text(subscription.take())).isEqualTo("connected");
            assertThat(subscription.take())
                    .isInstanceOfSatisfying(
                            StreamItem.Disconnected.class,
                            end -> assertThat(end.describe()).isEqualTo("the connection failed: for a test"));
        }
    }

    /** Returns the number of a tick. Without one, throws the exception of {@link PlainEvent#decode}, or returns 0. */
    private static int tick(byte[] bytes, int offset, int length) {
        return PlainEvent.decode(bytes, offset, length) instanceof PlainEvent.Tick tick ? (int) tick.number() : 0;
    }
}
