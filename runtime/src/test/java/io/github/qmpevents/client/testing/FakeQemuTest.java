package io.github.qmpevents.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.NoLeaks;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@ExtendWith(NoLeaks.class)
class FakeQemuTest {
    @TempDir
    Path directory;

    @Test
    void playsItsScriptToEachClientInTurn() throws IOException {
        Script script = client -> {
            RawJson command = client.awaitCommand();
            client.reply(command.at("arguments").orElseThrow().toString());
            client.refuse("GenericError", "no");
        };
        try (var fake = FakeQemu.listen(address(), script)) {
            for (int i = 0; i < 2; i++) {
                assertThat(talk(fake.address(), "{\"execute\": \"echo\", \"arguments\": {\"a\": 1}, \"id\": \"x\"}\n"))
                        .isEqualToNormalizingNewlines("""
                                {"return": {"a": 1}, "id": "x"}
                                {"id": "x", "error": {"class": "GenericError", "desc": "no"}}
                                """);
            }
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void sendsInPiecesWithPauses() throws Exception {
        CompletableFuture<Long> nanos = new CompletableFuture<>();
        Script script = client -> {
            client.inPieces(2, Duration.ofMillis(10));
            long begin = System.nanoTime();
            client.send("12345");
            nanos.complete(System.nanoTime() - begin);
        };
        try (var fake = FakeQemu.listen(address(), script)) {
            assertThat(talk(fake.address(), "")).isEqualTo("12345");
            assertThat(nanos.get()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void reportsThatItsScriptFailed() throws IOException {
        var fake = FakeQemu.listen(address(), client -> client.awaitCommand("stop"));
        assertThat(talk(fake.address(), "{\"execute\": \"cont\"}\n")).isEmpty();
        assertThatThrownBy(fake::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the script of the fake failed: expected the command stop, found {\"execute\": \"cont\"}");
    }

    @Test
    void leavesNothingOpenWhenItCannotListen() {
        try (var fake = FakeQemu.listen(address(), FakeConnection::negotiate)) {
            assertThatThrownBy(() -> FakeQemu.listen(fake.address(), FakeConnection::negotiate))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on " + fake.address());
        }
    }

    @Test
    void reportsThatItCouldNotDial() throws InterruptedException {
        var fake = FakeQemu.dial(address(), FakeConnection::negotiate);
        fake.awaitEnd();
        assertThatThrownBy(fake::close)
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private SocketAddress address() {
        return UnixDomainSocketAddress.of(directory.resolve("qmp"));
    }

    private static String talk(SocketAddress address, String words) throws IOException {
        try (SocketChannel channel = SocketChannel.open(address)) {
            ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
