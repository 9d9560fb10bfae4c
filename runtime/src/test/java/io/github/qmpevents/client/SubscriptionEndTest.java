package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The end of a connection, as subscribers see it. */
@Timeout(60)
@ExtendWith(NoLeaks.class)
class SubscriptionEndTest {
    @TempDir
    Path directory;

    @Test
    void theEndIsReportedRepeatedlyAndToLateSubscribers() throws InterruptedException {
        try (var fake = Fakes.listen(directory, FakeConnection::negotiate);
                var qemu = Fakes.connect(fake);
                var subscription = qemu.subscribe()) {
            assertThat(Items.untilTheEnd(subscription)).containsExactly("connected", "ENDED");
            assertThat(Items.untilTheEnd(subscription)).containsExactly("ENDED");
            assertThat(subscription.poll(Duration.ZERO)).isPresent();
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "ENDED");
            assertThatThrownBy(() -> qemu.expect(PlainEvent.class).await(Duration.ofSeconds(30)))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("no PlainEvent: QEMU ended the connection without SHUTDOWN");
            assertThatThrownBy(() -> qemu.execute("stop"))
                    .isInstanceOf(QmpConnectionException.class)
                    .hasMessage("stop was not sent: QEMU ended the connection without SHUTDOWN");
        }
    }

    @Test
    void theEndAfterShutdownIsNormal() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.event("SHUTDOWN") + PlainEvent.event("STOP"));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe()))
                    .containsExactly("connected", "SHUTDOWN", "STOP", "SHUTDOWN");
        }
    }

    @Test
    void aMachineThatResumedAfterShutdownHasNotShutDown() throws InterruptedException {
        Script script = client -> {
            client.negotiate();
            client.send(PlainEvent.event("SHUTDOWN") + PlainEvent.event("RESUME"));
        };
        try (var fake = Fakes.listen(directory, script);
                var qemu = Fakes.connect(fake)) {
            assertThat(Items.untilTheEnd(qemu.subscribe())).containsExactly("connected", "SHUTDOWN", "RESUME", "ENDED");
        }
    }
}
