package io.github.qmpevents.client.qemu;

import static io.github.qmpevents.client.qemu.BlockNodes.MEBIBYTE;
import static io.github.qmpevents.client.qemu.BlockNodes.withoutMachine;
import static io.github.qmpevents.client.qemu.BlockNodes.zeroes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.QmpCommand;
import io.github.qmpevents.client.QmpConnectionException;
import io.github.qmpevents.client.QmpTimeoutException;
import io.github.qmpevents.client.ReconnectPolicy;
import io.github.qmpevents.qemu.BlockJobCompletedEvent;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A machine that is killed, restarted, and paused, with one client that watches it all the time. Belongs to one thread.
 */
final class TroubledMachine implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(100);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int BURST = 20;

    /** Arguments that are larger than the buffers of a socket. */
    private static final Map<String, String> LARGE = Map.of("text", "x".repeat(4 << 20));

    private final Path directory;
    private final Path socket;
    private final Random random;
    private final List<Path> logs = new ArrayList<>();
    private final QmpClient<Event> client;
    private final WatchedStream stream;
    private RealQemu qemu;
    private int losses;

    /** A part of the life of a machine. */
    private interface Trouble {
        void happen() throws IOException, InterruptedException;
    }

    private final List<Trouble> troubles = List.of(
            this::isKilled,
            this::isKilledWithoutItsSocket,
            this::quits,
            this::isPausedForLongerThanADeadline,
            this::isPausedWhileItReadsACommand,
            this::runsAJob);

    TroubledMachine(Path directory, Random random) throws IOException, InterruptedException {
        this.directory = directory;
        this.random = random;
        socket = directory.resolve("qmp");
        qemu = start();
        try {
            client = QmpClient.builder(Event.decoder())
                    .connectTimeout(LONG)
                    .greetingTimeout(LONG)
                    .commandTimeout(LONG)
                    .queueCapacity(random.nextBoolean() ? 16 : 1024)
                    .reconnect(ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(5), Duration.ofMillis(200)))
                    .connect(UnixDomainSocketAddress.of(socket));
        } catch (Throwable e) {
            qemu.close();
            throw e;
        }
        stream = new WatchedStream(client.subscribe());
        stream.awaitConnection();
    }

    private RealQemu start() throws IOException {
        Path log = directory.resolve("log" + logs.size());
        logs.add(log);
        List<String> arguments = new ArrayList<>(ObservedConversation.arguments(socket, log));
        arguments.addAll(withoutMachine(zeroes("src", MEBIBYTE), zeroes("dst", MEBIBYTE)));
        return RealQemu.start(directory, "chardev:qmp", arguments);
    }

    /** Makes the machine go through one trouble, after which it works again. */
    void goThroughTrouble() throws IOException, InterruptedException {
        troubles.get(random.nextInt(troubles.size())).happen();
        burst().join();
    }

    /** Makes the machine send as many events as it can. */
    private CompletableFuture<Void> burst() {
        List<CompletableFuture<RawJson>> replies = new ArrayList<>();
        for (int i = 0; i < BURST; i++) {
            for (String command : List.of("stop", "system_reset", "cont")) {
                replies.add(client.executeAsync(QmpCommand.of(command)));
            }
        }
        return CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new));
    }

    /** Awaits the results of commands, some of which may have been lost with the connection. */
    private static void assertSettled(CompletableFuture<Void> replies) {
        Throwable failure = replies.handle((value, e) -> e).join();
        if (failure != null) {
            assertThat(failure).hasCauseInstanceOf(QmpConnectionException.class);
        }
    }

    private void isKilled() throws IOException, InterruptedException {
        CompletableFuture<Void> replies = burst();
        for (int i = random.nextInt(3); i > 0; i--) {
            client.execute("query-status");
        }
        qemu.kill();
        restart();
        assertSettled(replies);
    }

    private void isKilledWithoutItsSocket() throws IOException, InterruptedException {
        Files.delete(socket);
        burst().join();
        qemu.kill();
        restart();
    }

    private void quits() throws IOException, InterruptedException {
        CompletableFuture<Void> replies = burst();
        client.execute("quit");
        replies.join();
        qemu.awaitEnd();
        restart();
    }

    private void restart() throws IOException, InterruptedException {
        qemu.close();
        qemu = start();
        awaitReconnection();
    }

    private void awaitReconnection() throws InterruptedException {
        losses++;
        stream.awaitConnection();
    }

    private void isPausedForLongerThanADeadline() throws IOException, InterruptedException {
        CompletableFuture<Void> replies = burst();
        qemu.pause();
        assertThatThrownBy(() -> client.execute(QmpCommand.of("query-status").timeout(SHORT)))
                .isInstanceOf(QmpTimeoutException.class)
                .hasMessageStartingWith("query-status was sent, but not answered");
        qemu.resume();
        replies.join();
    }

    /** The client ends the connection, since the command is partly written. */
    private void isPausedWhileItReadsACommand() throws IOException, InterruptedException {
        CompletableFuture<Void> replies = burst();
        qemu.pause();
        assertThatThrownBy(() -> client.execute(
                        QmpCommand.of("query-status").arguments(LARGE).timeout(SHORT)))
                .isInstanceOf(QmpTimeoutException.class)
                .hasMessageEndingWith("QEMU does not read it; the connection is closed");
        qemu.resume();
        awaitReconnection();
        assertSettled(replies);
    }

    private void runsAJob() throws InterruptedException {
        var completed = client.expect(BlockJobCompletedEvent.class);
        client.execute("blockdev-backup", Map.of("job-id", "job0", "device", "src", "target", "dst", "sync", "full"));
        assertThat(completed.await(LONG).event().error()).isEmpty();
    }

    /** Ends everything, and returns the account of the events. */
    Account end() throws Exception {
        client.execute("query-status");
        client.close();
        qemu.close();
        List<ObservedConversation> observed = new ArrayList<>();
        for (Path log : logs) {
            observed.addAll(ObservedConversation.read(log));
        }
        Account account = Account.of(stream.awaitEnd(), observed, logs.size() - 1);
        assertThat(account.gaps()).as("gaps").isEqualTo(losses);
        return account;
    }

    @Override
    public void close() {
        client.close();
        qemu.close();
    }
}
