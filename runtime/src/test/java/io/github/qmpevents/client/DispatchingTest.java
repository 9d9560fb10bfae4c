package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import io.github.qmpevents.runtime.EventDispatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ways to read a subscription other than {@code take} and {@code poll}. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class DispatchingTest {
    private static final int TICKS = 5_000;

    @TempDir
    Path directory;

    private final List<Long> ticks = Collections.synchronizedList(new ArrayList<>());
    private final EventDispatcher<PlainEvent> dispatcher = EventDispatcher.builder(
                    PlainEvent::decode, PlainEvent.Other.class)
            .on(PlainEvent.Tick.class, tick -> ticks.add(tick.number()))
            .build();

    @Test
    void aLoopEndsWithTheConnection() throws InterruptedException {
        List<String> texts = new ArrayList<>();
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            Subscription<PlainEvent> subscription = qemu.subscribe();
            qemu.execute("go");
            for (StreamItem<PlainEvent> item : subscription) {
                texts.add(Items.text(item));
            }
        }
        assertThat(texts).hasSize(TICKS + 2).startsWith("connected", "tick 0").endsWith("ENDED");
    }

    @Test
    void interruptingALoopThrowsAnException() throws InterruptedException {
        try (var fake = Fakes.listen(directory, client -> {
                    client.negotiate();
                    client.awaitEnd();
                });
                var qemu = Fakes.connect(fake)) {
            var call = Calls.begin(() -> {
                List<String> texts = new ArrayList<>();
                for (StreamItem<PlainEvent> item : qemu.subscribe()) {
                    texts.add(Items.text(item));
                    Thread.currentThread().interrupt();
                }
                return texts;
            });
            assertThat(call.failure()).isInstanceOf(QmpInterruptedException.class);
        }
    }

    @Test
    void anExecutorGetsAllEventsInOrder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<StreamItem.Disconnected<PlainEvent>> end =
                    qemu.subscribe().dispatchTo(dispatcher, threads);
            qemu.execute("go");
            assertThat(end.get().reason()).isEqualTo(EndReason.ENDED);
        } finally {
            threads.shutdownNow();
        }
        assertThat(ticks)
                .containsExactlyElementsOf(LongStream.range(0, TICKS).boxed().toList());
    }

    @Test
    void handlersCanRunOnTheReadingThread() throws Exception {
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            CompletableFuture<StreamItem.Disconnected<PlainEvent>> end =
                    qemu.subscribe().dispatchTo(dispatcher, Runnable::run);
            qemu.execute("go");
            assertThat(end.get().reason()).isEqualTo(EndReason.ENDED);
        }
        assertThat(ticks)
                .containsExactlyElementsOf(LongStream.range(0, TICKS).boxed().toList());
    }

    /** Otherwise it would go on without the items that were taken together with the one that failed. */
    @Test
    void aDispatcherThatThrowsEndsTheSubscription() throws InterruptedException {
        var throwing = EventDispatcher.<PlainEvent, PlainEvent.Other>builder(PlainEvent::decode, PlainEvent.Other.class)
                .on(PlainEvent.Tick.class, tick -> {
                    throw new IllegalStateException("tick " + tick.number());
                })
                .onHandlerFailure((event, failure) -> {
                    throw Failures.raise(failure);
                })
                .build();
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            var subscription = qemu.subscribe();
            qemu.execute("go");
            assertThatThrownBy(() -> subscription.dispatchTo(throwing)).hasMessage("tick 0");
            assertThat(Items.untilTheEnd(subscription)).containsExactly("CLOSED");
        }
    }

    @Test
    void itemsInTheQueueReachTheReadingThreadToo() throws Exception {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        dispatchQueue(() -> threads.add(Thread.currentThread().getName()));
        assertThat(threads).containsExactly("qmp-selector");
    }

    @Test
    void theStackDoesNotGrowWithTheNumberOfItemsInTheQueue() throws Exception {
        Set<Long> depths = ConcurrentHashMap.newKeySet();
        dispatchQueue(() -> depths.add(StackWalker.getInstance().walk(Stream::count)));
        assertThat(depths).hasSize(1);
    }

    /** Dispatches ticks that are already in the queue on an executor that calls its tasks directly. */
    private void dispatchQueue(Runnable handler) throws Exception {
        var calling = EventDispatcher.<PlainEvent, PlainEvent.Other>builder(PlainEvent::decode, PlainEvent.Other.class)
                .on(PlainEvent.Tick.class, tick -> handler.run())
                .build();
        Script script = client -> {
            client.negotiate();
            sendTicks(client);
            client.awaitCommand("sync");
            client.reply("{}");
            client.awaitCommand("quit");
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.builder().queueCapacity(TICKS).connect(fake.address())) {
            qemu.execute("sync");
            var end = qemu.subscribe().dispatchTo(calling, Runnable::run);
            var unused = qemu.executeAsync(QmpCommand.of("quit"));
            assertThat(end.get().reason()).isEqualTo(EndReason.ENDED);
        }
    }

    @Test
    void anExecutorThatRejectsATaskEndsTheSubscription() throws Exception {
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            var subscription = qemu.subscribe();
            var end = subscription.dispatchTo(dispatcher, task -> {
                throw new RejectedExecutionException("full");
            });
            assertThatThrownBy(end::get).hasRootCauseMessage("full");
            assertThat(Items.untilTheEnd(subscription)).containsExactly("CLOSED");
        }
    }

    @Test
    void aSubscriptionCanBeDispatchedOnlyOnce() throws Exception {
        try (var fake = listen();
                var qemu = Fakes.connect(fake)) {
            var subscription = qemu.subscribe();
            var end = subscription.dispatchTo(dispatcher, Runnable::run);
            assertThatThrownBy(() -> subscription.dispatchTo(dispatcher, Runnable::run))
                    .isInstanceOf(IllegalStateException.class);
            subscription.close();
            assertThat(end.get().reason()).isEqualTo(EndReason.CLOSED);
        }
    }

    /** Returns a fake that sends ticks after a command, and ends. */
    private FakeQemu listen() {
        Script script = client -> {
            client.negotiate();
            client.awaitCommand("go");
            client.reply("{}");
            sendTicks(client);
        };
        return Fakes.listen(directory, script);
    }

    private static void sendTicks(FakeConnection client) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < TICKS; i++) {
            all.append(PlainEvent.tick(i));
        }
        client.send(all.toString());
    }
}
