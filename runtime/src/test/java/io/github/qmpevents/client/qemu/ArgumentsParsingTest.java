package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.ArgumentsCases;
import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.QmpCommandException;
import io.github.qmpevents.qemu.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client sends the arguments that a real QEMU parses, and no others. */
@UsesQemu
@Timeout(60)
class ArgumentsParsingTest {
    @TempDir
    Path directory;

    @Test
    void qemuParsesAcceptedArguments() throws Exception {
        var address = UnixDomainSocketAddress.of(directory.resolve("qmp"));
        try (var qemu = RealQemu.start(directory, RealQemu.listenAt(address), List.of("-M", "none"));
                var client = QmpClient.builder(Event.decoder())
                        .greetingTimeout(Duration.ofSeconds(30))
                        .connect(address)) {
            assertThat(qemu).isNotNull();
            assertThat(ArgumentsCases.accepted().filter(text -> !text.equals("{}")))
                    .allSatisfy(text -> assertThatThrownBy(() -> client.execute("query-status", text))
                            .isInstanceOf(QmpCommandException.class)
                            .hasMessageMatching("(?s).*Parameter '.*' is unexpected"));
        }
    }

    @Test
    void qemuReportsRefusedArgumentsWithoutAnId() throws Exception {
        var address = UnixDomainSocketAddress.of(directory.resolve("qmp"));
        try (var qemu = RealQemu.start(directory, RealQemu.listenAt(address), List.of("-M", "none"));
                var raw = SocketChannel.open(address)) {
            assertThat(qemu).isNotNull();
            var replies = new BufferedReader(Channels.newReader(raw, StandardCharsets.UTF_8));
            // An event from the start of QEMU may come before the greeting.
            String greeting = replies.readLine();
            while (!greeting.contains("QMP")) {
                greeting = replies.readLine();
            }
            send(raw, "{\"execute\": \"qmp_capabilities\"}");
            assertThat(replies.readLine()).contains("return");
            for (String text : ArgumentsCases.refused().toList()) {
                send(raw, "{\"execute\": \"query-status\", \"arguments\": " + text + ", \"id\": 1}");
                assertThat(replies.readLine())
                        .as(text)
                        .contains("\"JSON parse error")
                        .doesNotContain("\"id\"");
                // One text that it can't parse may cause several errors.
                send(raw, "{\"execute\": \"query-name\", \"id\": 2}");
                String reply = replies.readLine();
                while (!reply.contains("\"id\": 2")) {
                    reply = replies.readLine();
                }
            }
        }
    }

    private static void send(SocketChannel channel, String command) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
