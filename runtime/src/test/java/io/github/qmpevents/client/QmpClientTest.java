package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.RawJson;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages on a connection that works. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class QmpClientTest {
    @TempDir
    Path directory;

    @Test
    void eventsBetweenOtherMessagesAreDeliveredInOrder() throws InterruptedException {
        Script script = client -> {
            client.send(PlainEvent.tick(1) + FakeConnection.GREETING + PlainEvent.tick(2));
            client.awaitCommand("qmp_capabilities");
            client.send(PlainEvent.tick(3));
            client.reply("{}");
            client.send(PlainEvent.tick(4));
            client.awaitCommand("query-status");
            client.send(PlainEvent.tick(5));
            client.reply("{\"running\": true}");
            client.send(PlainEvent.tick(6));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(qemu.execute("query-status")).isEqualTo(RawJson.of("{\"running\": true}"));
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "tick 1", "tick 2", "tick 3", "tick 4", "tick 5", "tick 6", "ENDED");
        }
    }

    @Test
    void theFirstItemIsTheGreeting() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.connect(fake)) {
            assertThat(qemu.subscribe().take())
                    .isEqualTo(new StreamItem.Connected<PlainEvent>(RawJson.of(FakeConnection.GREETING)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 10_000})
    void messagesMayArriveInPiecesOfAnySize(int size) throws InterruptedException {
        Script script = client -> {
            client.inPieces(size, Duration.ZERO);
            client.negotiate();
            client.send(PlainEvent.tick(1)
                    + PlainEvent.tick(2).replace("{", "{\n ").replace(",", ",\n ")
                    + PlainEvent.tick(3));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "tick 1", "tick 2", "tick 3", "ENDED");
        }
    }

    @Test
    void aMessageMayArriveOneByteAtATimeWithPauses() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.inPieces(1, Duration.ofMillis(1));
            client.send(PlainEvent.tick(1));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "tick 1", "ENDED");
        }
    }

    @Test
    void malformedInputIsReportedAndTheNextMessageIsDelivered() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send("{\"event\": oops}\r\n" + PlainEvent.tick(1));
            client.send("{\"event\": \"TICK\", \"data\": {\r\n" + PlainEvent.tick(2));
            client.send("{\"event\": \"TICK\", \"data\": {\"number\": \"three\"}}\r\n" + PlainEvent.tick(3));
            client.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\r\n"
                    + PlainEvent.tick(4));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly(
                            "connected",
                            "malformed 15: $: not JSON",
                            "tick 1",
                            "malformed 29: $: the next message begins before the end of this one",
                            "tick 2",
                            "malformed 46: $.data.number: expected an integer",
                            "tick 3",
                            "malformed 64: $: an unexpected message: ERROR",
                            "tick 4",
                            "ENDED");
        }
    }

    @Test
    void anUnexpectedReplyIsReported() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send("{\"return\": {}, \"id\": -1}\r\n"
                    + "{\"return\": {}, \"id\": 1}\r\n"
                    + "{\"return\": {}, \"id\": \"0\"}\r\n"
                    + "{\"return\": {}}\r\n"
                    + FakeConnection.GREETING);
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly(
                            "connected",
                            "malformed 24: $: an unexpected message: RETURN",
                            "malformed 23: $: an unexpected message: RETURN",
                            "malformed 25: $: an unexpected message: RETURN",
                            "malformed 14: $: an unexpected message: RETURN",
                            "malformed 109: $: an unexpected message: GREETING",
                            "ENDED");
        }
    }

    @Test
    void theThreadsOfAClientDoNotKeepAProgramAlive() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(qemu).isNotNull();
            assertThat(NoLeaks.threads())
                    .filteredOn(thread -> thread.getName().startsWith("qmp-"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void aDeeplyNestedMessageIsMalformedAndTheNextIsDelivered() throws InterruptedException {
        String deep = "{\"event\": \"DEEP\", \"data\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\r\n";
        Script script = client -> {
            client.negotiate();
            client.send(deep + PlainEvent.tick(1));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "malformed 200027: $: not JSON", "tick 1", "ENDED");
        }
    }

    @Test
    void aMessageOverTheLimitIsSkippedAndReported() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send("{\"event\": \"LONG\", \"data\": {\"text\": \"");
            String mebibyte = "x".repeat(1 << 20);
            for (int i = 0; i < 64; i++) {
                client.send(mebibyte);
            }
            client.send("\"}}\r\n" + PlainEvent.tick(1));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly(
                            "connected",
                            "malformed 67108905: $: the message is larger than the limit of 10485760 bytes",
                            "tick 1",
                            "ENDED");
        }
    }

    @Test
    void repliesAreMatchedByTheirIds() throws Exception {
        int count = 20;
        Script script = client -> {
            client.negotiate();
            List<RawJson> commands = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                commands.add(client.awaitCommand("echo"));
            }
            for (int i = count - 1; i >= 0; i--) {
                client.send("{\"return\": " + commands.get(i).at("arguments").orElseThrow() + ", \"id\": "
                        + commands.get(i).at("id").orElseThrow() + "}");
            }
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            List<Calls.Call<RawJson>> calls = IntStream.range(0, count)
                    .mapToObj(i -> Calls.begin(() -> qemu.execute("echo", "{\"number\": " + i + "}")))
                    .toList();
            for (int i = 0; i < count; i++) {
                assertThat(calls.get(i).result()).isEqualTo(RawJson.of("{\"number\": " + i + "}"));
            }
        }
    }

    @Test
    void aRefusedCommandThrowsATypedException() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("device_del");
            client.refuse("DeviceNotFound", "Device 'x' not found");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThatThrownBy(() -> qemu.execute("device_del", "{\"id\": \"x\"}"))
                    .isInstanceOfSatisfying(QmpCommandException.class, e -> {
                        assertThat(e.errorClass()).isEqualTo("DeviceNotFound");
                        assertThat(e.description()).isEqualTo("Device 'x' not found");
                    })
                    .hasMessage("device_del: DeviceNotFound: Device 'x' not found");
        }
    }

    @Test
    void anInvalidCommandIsNotSent() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("stop");
            client.reply("{}");
            client.awaitEnd();
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThatThrownBy(() -> qemu.execute("a\", \"b")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> qemu.execute("a", "[]")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> qemu.execute("a", "{} {}")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> qemu.execute(QmpCommand.of("a").timeout(Duration.ZERO)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(qemu.execute("stop")).isEqualTo(RawJson.of("{}"));
        }
    }

    @Test
    void eventsAreReceivedOverTcp() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.tick(1));
        };
        try (var fake = FakeQemu.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "tick 1", "ENDED");
        }
    }
}
