package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many connections with large messages need little memory outside of the heap, where the JDK has its buffers for
 * sockets.
 */
@Timeout(60)
class DirectMemoryTest {
    private static final int CONNECTIONS = 40;
    private static final String LARGE = "\"" + "x".repeat(250_000) + "\"";

    @TempDir
    Path directory;

    @Test
    void aConnectionNeedsLittleDirectMemory() throws IOException, InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("echo");
            client.reply(LARGE);
            client.awaitEnd();
        };
        List<FakeQemu> fakes = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                fakes.add(FakeQemu.listen(UnixDomainSocketAddress.of(directory.resolve("qmp" + i)), script));
            }
            assertThat(runClients(fakes)).isEqualTo(CONNECTIONS + " replies");
        } finally {
            fakes.forEach(FakeQemu::close);
        }
    }

    /** Connects to all fakes from a separate JVM, and returns its output. */
    private static String runClients(List<FakeQemu> fakes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxDirectMemorySize=2m",
                "-cp",
                System.getProperty("java.class.path"),
                Clients.class.getName()));
        fakes.forEach(fake -> command.add(fake.address().toString()));
        Process clients = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(clients.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        clients.waitFor();
        return printed.strip();
    }

    /** Sends a large command over each of many connections, all of which stay open. */
    static final class Clients {
        private Clients() {}

        public static void main(String[] addresses) throws InterruptedException {
            List<QmpClient<PlainEvent>> clients = new ArrayList<>();
            int replies = 0;
            for (String address : addresses) {
                QmpClient<PlainEvent> client = Fakes.builder().connect(UnixDomainSocketAddress.of(address));
                clients.add(client);
                String reply =
                        client.execute("echo", "{\"text\": " + LARGE + "}").toString();
                replies += reply.equals(LARGE) ? 1 : 0;
            }
            System.out.println(replies + " replies");
            clients.forEach(QmpClient::close);
        }
    }
}
