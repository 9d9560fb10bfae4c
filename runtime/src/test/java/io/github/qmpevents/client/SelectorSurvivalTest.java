package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventDispatcher;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The thread that reads from all connections survives every failure that one of them causes. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class SelectorSurvivalTest {
    private static final ReconnectPolicy AT_ONCE =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(1), Duration.ofMillis(2));
    private static final ReconnectPolicy LATE = ReconnectPolicy.DEFAULT.pauses(Duration.ofDays(1), Duration.ofDays(1));

    private static final Script TICKS = client -> {
        client.negotiate();
        client.awaitCommand("go");
        client.reply("{}");
        client.send(Stream.of(1, 2, 3, 4).map(PlainEvent::tick).reduce("", String::concat));
        client.awaitEnd();
    };

    @TempDir
    Path directory;

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("for a test"),
                new OutOfMemoryError("for a test"),
                new StackOverflowError("for a test"),
                new AssertionError("for a test"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void survivesADecoderThatThrows(Throwable failure) throws InterruptedException {
        EventDecoder<PlainEvent> decoder = (bytes, offset, length) -> {
            PlainEvent event = PlainEvent.decode(bytes, offset, length);
            if (event.equals(new PlainEvent.Tick(3))) {
                throw Failures.raise(failure);
            }
            return event;
        };
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = QmpClient.builder(decoder).connect(fake.address())) {
            var subscription = qemu.subscribe();
            qemu.execute("go");
            assertThat(Items.some(subscription, 3)).containsExactly("connected", "tick 1", "tick 2");
            assertThat(Items.text(subscription.take()))
                    .isEqualTo(
                            failure instanceof VirtualMachineError
                                    ? "FAILED"
                                    : "malformed 88: $: the decoder failed with "
                                            + failure.getClass().getName());
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    /** The messages after the one that held up reading are decoded when the queue has room again. */
    @ParameterizedTest
    @MethodSource("failures")
    void survivesADecoderThatThrowsAfterReadingWasHeldUp(Throwable failure) throws InterruptedException {
        EventDecoder<PlainEvent> decoder = (bytes, offset, length) -> {
            PlainEvent event = PlainEvent.decode(bytes, offset, length);
            if (event.equals(new PlainEvent.Tick(4))) {
                throw Failures.raise(failure);
            }
            return event;
        };
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = QmpClient.builder(decoder).queueCapacity(1).connect(fake.address())) {
            var subscription = qemu.subscribe();
            qemu.execute("go");
            Calls.awaitThat(subscription.inbox()::isHeldUp);
            assertThat(Items.some(subscription, 4)).containsExactly("connected", "tick 1", "tick 2", "tick 3");
            assertThat(Items.text(subscription.take())).matches("FAILED|malformed .*");
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    @SuppressWarnings("try")
    void survivesAnObserverThatAlwaysThrows(Throwable failure) throws InterruptedException {
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu =
                        Fakes.builder().observer(ThrowingObserver.of(failure)).connect(fake.address())) {
            var subscription = qemu.subscribe();
            qemu.execute("go");
            assertThat(Items.some(subscription, 5))
                    .containsExactly("connected", "tick 1", "tick 2", "tick 3", "tick 4");
            qemu.close();
            assertThat(Items.text(subscription.take())).isEqualTo("CLOSED");
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void survivesAHandlerThatThrows(Throwable failure) throws InterruptedException {
        EventDispatcher<PlainEvent> dispatcher = dispatcher(tick -> {
            throw Failures.raise(failure);
        });
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = Fakes.connect(fake)) {
            var subscription = qemu.subscribe();
            var end = subscription.dispatchTo(dispatcher, Runnable::run);
            qemu.execute("go");
            Calls.awaitThat(end::isDone);
            assertThat(end).isCompletedExceptionally();
            assertThat(Items.text(subscription.take())).isEqualTo("CLOSED");
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    /** Otherwise the selector would no longer wait, and would keep a processor busy. */
    @Test
    void survivesAHandlerThatInterruptsItsThread() throws InterruptedException {
        CompletableFuture<Thread> interrupted = new CompletableFuture<>();
        EventDispatcher<PlainEvent> dispatcher = dispatcher(tick -> {
            Thread.currentThread().interrupt();
            interrupted.complete(Thread.currentThread());
        });
        try (var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = Fakes.connect(fake)) {
            var unused = qemu.subscribe().dispatchTo(dispatcher, Runnable::run);
            qemu.execute("go");
            Thread selector = interrupted.join();
            Calls.awaitThat(() -> !selector.isInterrupted());
        }
    }

    @Test
    @SuppressWarnings("try")
    void survivesAHandlerThatClosesItsClient() throws Exception {
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = Fakes.builder().reconnect(AT_ONCE).connect(fake.address())) {
            EventDispatcher<PlainEvent> dispatcher = dispatcher(tick -> qemu.close());
            var end = qemu.subscribe().dispatchTo(dispatcher, Runnable::run);
            var unused = qemu.executeAsync(QmpCommand.of("go"));
            assertThat(end.get().reason()).isEqualTo(EndReason.CLOSED);
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    /**
     * The other client waits for its greeting, or between two attempts, on its own thread. The selector must not wait
     * for that thread.
     */
    @ParameterizedTest
    @MethodSource("lostMachines")
    @SuppressWarnings("try")
    void survivesAHandlerThatClosesAnotherClientThatIsReconnecting(Lost machine) throws Exception {
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var lost = FakeQemu.listen(address("lost"), machine.script());
                var reconnecting = Fakes.builder().reconnect(machine.policy()).connect(lost.address());
                var fake = FakeQemu.listen(address("qmp"), TICKS);
                var qemu = Fakes.connect(fake)) {
            var gap = reconnecting.subscribe();
            while (!(gap.take() instanceof StreamItem.Lost<PlainEvent>)) {}
            CompletableFuture<Void> closed = new CompletableFuture<>();
            EventDispatcher<PlainEvent> dispatcher = dispatcher(tick -> {
                reconnecting.close();
                closed.complete(null);
            });
            var unused = qemu.subscribe().dispatchTo(dispatcher, Runnable::run);
            qemu.execute("go");
            closed.get();
            assertThat(Items.untilTheEnd(gap)).endsWith("CLOSED");
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    /**
     * A machine whose connection is lost.
     *
     * @param script the script that ends the first connection
     * @param policy the policy for reconnecting
     */
    record Lost(Script script, ReconnectPolicy policy) {}

    static List<Lost> lostMachines() {
        return List.of(
                new Lost(FakeConnection::negotiate, LATE),
                new Lost(FakeConnection::negotiate, AT_ONCE),
                new Lost(Scripts.inTurn(FakeConnection::negotiate, FakeConnection::awaitEnd), AT_ONCE));
    }

    /**
     * The call comes on the selector's thread while a thread that waits for the reply to the first command is about to
     * continue.
     */
    @Test
    void survivesAnObserverThatClosesTheClientOnReconnection() throws InterruptedException {
        AtomicReference<QmpClient<PlainEvent>> client = new AtomicReference<>();
        ClientObserver closer = new ClientObserver() {
            @Override
            public void connected(SocketAddress peer) {
                QmpClient<PlainEvent> again = client.get();
                if (again != null) {
                    again.close();
                }
            }
        };
        Script script = connection -> {
            connection.negotiate();
            connection.awaitCommand("go");
        };
        try (var neighbor = FakeQemu.listen(address("neighbor"), Scripts::answer);
                var other = Fakes.connect(neighbor);
                var fake = FakeQemu.listen(address("qmp"), script);
                var qemu = Fakes.builder().reconnect(AT_ONCE).observer(closer).connect(fake.address())) {
            client.set(qemu);
            var subscription = qemu.subscribe();
            var unused = qemu.executeAsync(QmpCommand.of("go"));
            assertThat(Items.untilTheEnd(subscription)).endsWith("CLOSED");
            assertThat(other.execute("sync")).hasToString("{}");
        }
    }

    /** Returns a dispatcher whose handlers may throw. */
    private static EventDispatcher<PlainEvent> dispatcher(Consumer<PlainEvent.Tick> handler) {
        return EventDispatcher.<PlainEvent, PlainEvent.Other>builder(PlainEvent::decode, PlainEvent.Other.class)
                .on(PlainEvent.Tick.class, handler)
                .onHandlerFailure((event, e) -> {
                    throw Failures.raise(e);
                })
                .build();
    }

    private UnixDomainSocketAddress address(String name) {
        return UnixDomainSocketAddress.of(directory.resolve(name));
    }
}
