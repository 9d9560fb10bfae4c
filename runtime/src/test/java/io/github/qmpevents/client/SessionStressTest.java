package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.RawJson;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions over real sockets, under many schedules of the threads that take items, send commands and close. */
@ExtendWith(NoLeaks.class)
class SessionStressTest {
    private static final int COMMANDS = 10;
    private static final int EVENTS_PER_COMMAND = 10;
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    Path directory;

    @Test
    void nothingIsLostWhileAFullQueueHoldsUpReading() throws Exception {
        explore(random -> {
            Client client = new Client(random);
            return client.race(List.of(client::takeAll, client::executeAll), COMMANDS);
        });
    }

    @Test
    void everyCommandEndsWithTheConnection() throws Exception {
        explore(random -> {
            Client client = new Client(random);
            return client.race(List.of(client::takeAll, client::executeAll, client::executeAll, client::endByQuit), 0);
        });
    }

    @Test
    void everyWaitEndsWhenTheClientIsClosed() throws Exception {
        explore(random -> {
            Client client = new Client(random);
            return client.race(List.of(client::takeAll, client::executeAll, client::close), 0);
        });
    }

    private void explore(Function<Random, Schedules.Race> races) throws Exception {
        Script script = client -> {
            client.negotiate();
            long number = 0;
            while (true) {
                RawJson command = client.awaitCommand();
                if (command.at("execute")
                        .flatMap(RawJson::asString)
                        .orElseThrow()
                        .equals("quit")) {
                    return;
                }
                StringBuilder events = new StringBuilder();
                for (int i = 0; i < EVENTS_PER_COMMAND; i++) {
                    events.append(PlainEvent.tick(number++));
                }
                client.send(events.toString());
                client.reply("{}");
            }
        };
        try (FakeQemu fake = Fakes.listen(directory, script)) {
            address = fake.address();
            Schedules.explore(races);
        }
    }

    private @Nullable SocketAddress address;

    /** A client with a small queue, and its users. */
    private final class Client {
        private final QmpClient<PlainEvent> qemu;
        private final Subscription<PlainEvent> subscription;
        private final List<Long> taken = new ArrayList<>();

        Client(Random random) {
            try {
                qemu = Fakes.builder()
                        .queueCapacity(1 + random.nextInt(4))
                        .commandTimeout(LONG)
                        .connect(Objects.requireNonNull(address));
                subscription = qemu.subscribe(Overflow.WAIT);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /**
         * Returns a race.
         *
         * @param least the least number of commands whose events must have been taken
         */
        Schedules.Race race(List<Schedules.Action> actions, int least) {
            return new Schedules.Race(actions, () -> {
                qemu.close();
                assertThat(taken).hasSizeGreaterThanOrEqualTo(least * EVENTS_PER_COMMAND);
                for (int i = 0; i < taken.size(); i++) {
                    assertThat(taken.get(i)).isEqualTo(i);
                }
            });
        }

        void takeAll(Schedules.Pauses pauses) throws InterruptedException {
            while (taken.size() < COMMANDS * EVENTS_PER_COMMAND) {
                pauses.pause();
                StreamItem<PlainEvent> item = subscription.take();
                if (item instanceof StreamItem.Disconnected<PlainEvent>) {
                    return;
                }
                if (item instanceof StreamItem.Arrived<PlainEvent> arrived) {
                    taken.add(((PlainEvent.Tick) arrived.event()).number());
                }
            }
            subscription.close();
        }

        void executeAll(Schedules.Pauses pauses) throws InterruptedException {
            List<CompletableFuture<RawJson>> results = new ArrayList<>();
            for (int i = 0; i < COMMANDS; i++) {
                pauses.pause();
                results.add(qemu.executeAsync(QmpCommand.of("go")));
            }
            for (CompletableFuture<RawJson> result : results) {
                try {
                    assertThat(result.join()).hasToString("{}");
                } catch (CompletionException e) {
                    assertThat(e.getCause()).isInstanceOf(QmpConnectionException.class);
                }
            }
        }

        void endByQuit(Schedules.Pauses pauses) {
            pauses.pause();
            CompletableFuture<RawJson> result = qemu.executeAsync(QmpCommand.of("quit"));
            try {
                RawJson unused = result.join();
            } catch (CompletionException e) {
                assertThat(e.getCause()).isInstanceOf(QmpConnectionException.class);
            }
        }

        void close(Schedules.Pauses pauses) {
            for (int i = pauses.below(100); i > 0; i--) {
                pauses.pause();
            }
            qemu.close();
        }
    }
}
