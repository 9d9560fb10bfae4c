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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures of the other end from which a client that connects again recovers. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class ReconnectingFailureTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final ReconnectPolicy QUICK =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofMillis(5));

    @TempDir
    Path directory;

    /**
     * A way to end a connection that was ready.
     *
     * @param name the name of the test case
     * @param script the script that ends the connection
     * @param items the items of a subscriber about the end
     */
    record End(String name, Script script, List<String> items) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<End> ends() {
        return List.of(
                new End(
                        "the middle of a message",
                        client -> client.send("{\"event\": \"TI"),
                        List.of("malformed 13: $: the stream ended in the middle of a message", "lost ENDED")),
                new End("a reset", FakeConnection::reset, List.of("lost FAILED")),
                new End(
                        "a reset after SHUTDOWN",
                        client -> {
                            client.send(PlainEvent.event("SHUTDOWN"));
                            // The client has read the event when it sends the next command.
                            client.awaitCommand("sync");
                            client.reset();
                        },
                        List.of("SHUTDOWN", "lost SHUTDOWN")),
                new End(
                        "garbage",
                        client -> client.send("HTTP/1.1 400 Bad Request\r\n"),
                        List.of("malformed 26: $: expected a message to begin with '{'", "lost ENDED")),
                new End(
                        "a message over the limit",
                        client -> client.send("{\"x\": \"" + "x".repeat(2000) + "\"}\r\n"),
                        List.of(
                                "malformed 2011: $: the message is larger than the limit of 1000 bytes",
                                "lost ENDED")));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void recoversFromTheEndOfAReadyConnection(End end) throws InterruptedException {
        Script first = client -> {
            client.negotiate();
            client.awaitCommand("go");
            end.script.play(client);
        };
        try (var fake = FakeQemu.listen(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        Scripts.inTurn(first, Scripts::answer));
                var qemu = reconnecting().maxMessageBytes(1000).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 1)).containsExactly("connected");
            var go = qemu.executeAsync(QmpCommand.of("go"));
            for (String item : end.items) {
                assertThat(Items.text(subscription.take())).isEqualTo(item);
                if (item.equals("SHUTDOWN")) {
                    var unused = qemu.executeAsync(QmpCommand.of("sync"));
                }
            }
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "tick 9");
            assertThatThrownBy(go::join).hasCauseInstanceOf(QmpConnectionException.class);
            assertThat(qemu.execute("sync")).hasToString("{}");
        }
    }

    /**
     * A way in which an attempt to connect fails.
     *
     * @param name the name of the test case
     * @param script the script that makes it fail
     */
    record Attempt(String name, Script script) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Attempt> attempts() {
        return List.of(
                new Attempt("the end at once", client -> {}),
                new Attempt("the end in the greeting", client -> client.send("{\"QM")),
                new Attempt("no greeting", FakeConnection::awaitEnd),
                new Attempt("the end before the capabilities", ReconnectingFailureTest::awaitCapabilities),
                new Attempt("no capabilities", client -> {
                    awaitCapabilities(client);
                    client.awaitEnd();
                }),
                new Attempt("refused capabilities", client -> {
                    awaitCapabilities(client);
                    client.refuse("GenericError", "no");
                    client.awaitEnd();
                }),
                new Attempt("a reply that is an error, too", client -> {
                    awaitCapabilities(client);
                    client.send(
                            "{\"return\": {}, \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}, \"id\": 0}\r\n");
                    client.awaitEnd();
                }));
    }

    private static void awaitCapabilities(FakeConnection client) throws IOException, InterruptedException {
        client.send(FakeConnection.GREETING);
        client.awaitCommand("qmp_capabilities");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void recoversFromFailedAttempts(Attempt attempt) throws InterruptedException {
        Script script = Scripts.inTurn(
                FakeConnection::negotiate, attempt.script, attempt.script, attempt.script, Scripts::answer);
        try (var fake = Fakes.listen(directory, script);
                var qemu = reconnecting()
                        .greetingTimeout(SHORT)
                        .commandTimeout(SHORT)
                        .connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost ENDED");
            String next = Items.text(subscription.take());
            while (next.startsWith("malformed")) {
                next = Items.text(subscription.take());
            }
            assertThat(next).isEqualTo("connected");
            assertThat(Items.some(subscription, 1)).containsExactly("tick 9");
            assertThat(qemu.execute(QmpCommand.of("sync").timeout(Duration.ofSeconds(30))))
                    .hasToString("{}");
        }
    }

    @Test
    @SuppressWarnings("try")
    void recoversFromAPeerThatStopsReading() throws InterruptedException {
        Script first = client -> {
            client.negotiate();
            client.hang();
        };
        try (var fake = Fakes.listen(directory, first);
                var qemu = reconnecting().connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("large")
                            .arguments(Map.of("text", "x".repeat(8 << 20)))
                            .timeout(SHORT)))
                    .isInstanceOf(QmpTimeoutException.class)
                    .hasMessageEndingWith("QEMU does not read it; the connection is closed");
            assertThat(Items.some(subscription, 2)).containsExactly("connected", "lost FAILED");
            fake.close();
            try (var again = Fakes.listen(directory, Scripts::answer)) {
                assertThat(Items.some(subscription, 2)).containsExactly("connected", "tick 9");
                assertThat(again.address()).isEqualTo(fake.address());
                assertThat(qemu.execute("sync")).hasToString("{}");
                qemu.close();
            }
        }
    }

    @Test
    void recoversFromAnOutOfMemoryErrorInADecoder() throws InterruptedException {
        Script first = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
            client.awaitEnd();
        };
        EventDecoder<PlainEvent> exhausted = (bytes, offset, length) -> {
            PlainEvent event = PlainEvent.decode(bytes, offset, length);
            if (event.equals(new PlainEvent.Tick(1))) {
                throw new OutOfMemoryError("for a test");
            }
            return event;
        };
        try (var fake = Fakes.listen(directory, Scripts.inTurn(first, Scripts::answer));
                var qemu = QmpClient.builder(exhausted).reconnect(QUICK).connect(fake.address());
                var subscription = qemu.subscribe()) {
            assertThat(Items.some(subscription, 4)).containsExactly("connected", "lost FAILED", "connected", "tick 9");
            assertThat(qemu.execute("sync")).hasToString("{}");
        }
    }

    @Test
    void interruptingAWaitForAReplyDoesNotEndTheConnection() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("hang");
            client.awaitCommand("sync");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = reconnecting().connect(fake.address())) {
            var call = Calls.begin(() -> qemu.execute("hang"));
            Calls.awaitThat(call::waits);
            call.thread().interrupt();
            assertThat(call.failure())
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("hang was sent, but not answered when its caller was interrupted");
            assertThat(qemu.execute("sync")).hasToString("{}");
        }
    }

    private static QmpClientBuilder<PlainEvent> reconnecting() {
        return Fakes.builder().reconnect(QUICK);
    }
}
