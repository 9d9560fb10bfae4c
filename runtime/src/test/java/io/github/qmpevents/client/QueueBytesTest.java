package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A queue holds no more bytes than its limit, for each {@link Overflow}. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class QueueBytesTest {
    private static final int LIMIT = 1000;

    @TempDir
    Path directory;

    @Test
    void theOldestItemsAreDroppedUntilThereIsRoomForTheNext() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            sendEvent(client, "A", 400);
            sendEvent(client, "B", 400);
            sendEvent(client, "C", 200);
            sendEvent(client, "D", 600);
            answerSync(client);
        };
        try (var fake = listen(script);
                var qemu = connect(fake)) {
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "dropped 2", "C", "D", "ENDED");
        }
    }

    @Test
    void anItemLargerThanTheLimitIsQueuedAlone() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            sendEvent(client, "A", 100);
            sendEvent(client, "B", 5000);
            answerSync(client);
            client.awaitCommand("sync");
            sendEvent(client, "C", 5000);
            sendEvent(client, "D", 100);
            client.reply("{}");
        };
        try (var fake = listen(script);
                var qemu = connect(fake);
                var subscription = qemu.subscribe(Overflow.DROP_OLDEST)) {
            qemu.execute("sync");
            assertThat(Items.text(subscription.take())).isEqualTo("connected");
            assertThat(Items.text(subscription.take())).isEqualTo("dropped 1");
            assertThat(Items.text(subscription.take())).isEqualTo("B");
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(subscription)).containsExactly("dropped 1", "D", "ENDED");
        }
    }

    @Test
    void skippedBytesCountTowardsTheLimit() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send("x".repeat(LIMIT - 102) + "\r\n");
            sendEvent(client, "A", 100);
            answerSync(client);
            sendEvent(client, "B", 100);
            answerSync(client);
        };
        try (var fake = listen(script);
                var qemu = connect(fake)) {
            qemu.execute("sync");
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "dropped 1", "A", "B", "ENDED");
        }
    }

    @Test
    void aSubscriberThatWaitsLosesNothing() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answerSync(client);
            for (int i = 0; i < 10; i++) {
                sendEvent(client, "A", 400);
                sendEvent(client, "B", 900);
                sendEvent(client, "C", 5000);
            }
        };
        try (var fake = listen(script);
                var qemu = connect(fake);
                var slow = qemu.subscribe(Overflow.WAIT)) {
            qemu.execute("sync");
            Calls.awaitThat(slow.inbox()::isHeldUp);
            assertThat(Items.untilTheEnd(slow)).hasSize(32).noneMatch(item -> item.startsWith("dropped"));
        }
    }

    @Test
    void aSubscriptionThatEndsOnOverflowDeliversTheOldestItems() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            answerSync(client);
            sendEvent(client, "A", 600);
            sendEvent(client, "B", 600);
            answerSync(client);
        };
        try (var fake = listen(script);
                var qemu = connect(fake);
                var slow = qemu.subscribe(Overflow.END_SUBSCRIPTION)) {
            qemu.execute("sync");
            qemu.execute("sync");
            assertThat(Items.untilTheEnd(slow)).containsExactly("connected", "A", "OVERFLOW");
        }
    }

    @Test
    @SuppressWarnings("try")
    void aClosedClientUsesNoneOfTheBudgetThoughItsItemsCanBeTaken() throws InterruptedException {
        MemoryBudget budget = MemoryBudget.ofBytes(LIMIT);
        Script script = client -> {
            client.negotiate();
            sendEvent(client, "A", 400);
            answerSync(client);
            client.awaitEnd();
        };
        try (var fake = listen(script);
                var qemu = Fakes.builder().memoryBudget(budget).connect(fake.address())) {
            qemu.execute("sync");
            assertThat(budget.usedBytes()).isPositive();
            qemu.close();
            assertThat(budget.usedBytes()).isZero();
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "A", "CLOSED");
            assertThat(budget.usedBytes()).isZero();
        }
    }

    @Test
    void aQueueWithoutCapacityIsRejected() {
        assertThatThrownBy(() -> Fakes.builder().queueBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fakes.builder().queueCapacity(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Sends an event that has this many bytes. */
    private static void sendEvent(FakeConnection client, String name, int bytes)
            throws IOException, InterruptedException {
        String begin = "{\"event\": \"" + name + "\", \"data\": \"";
        client.send(begin + "x".repeat(bytes - begin.length() - 2) + "\"}\r\n");
    }

    private static void answerSync(FakeConnection client) throws IOException, InterruptedException {
        client.awaitCommand("sync");
        client.reply("{}");
    }

    private FakeQemu listen(Script script) {
        return Fakes.listen(directory, script);
    }

    private static QmpClient<PlainEvent> connect(FakeQemu fake) throws InterruptedException {
        return Fakes.builder().queueBytes(LIMIT).connect(fake.address());
    }
}
