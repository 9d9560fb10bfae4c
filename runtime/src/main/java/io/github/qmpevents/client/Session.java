package io.github.qmpevents.client;

import io.github.qmpevents.client.framing.Framer;
import io.github.qmpevents.client.framing.SkippedBytes;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection. Gives each message to the part of the client that waits for it. Thread-safe. */
final class Session<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final Observed observed;
    private final QueueReports queues;
    private final Connection connection;
    private final Framer framer;
    private final Commands commands;
    private final Subscriptions<E> subscriptions;
    private final EndListener<E> onEnd;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final CompletableFuture<RawJson> greeting = new CompletableFuture<>();
    private final AtomicReference<StreamItem.@Nullable Disconnected<E>> end = new AtomicReference<>();
    private volatile Set<String> enabled = Set.of();
    private volatile boolean isReady;
    private volatile @Nullable String mishap;
    private boolean shutDown;

    /** A listener that gets the end of a session, once, on the thread that reads, after everything that has arrived. */
    interface EndListener<E extends QmpEvent> {
        void ended(Session<E> session, StreamItem.Disconnected<E> end);
    }

    /** Creates a session over a socket that need not be connected yet. Nothing happens before {@link #start}. */
    Session(
            EventDecoder<E> decoder,
            int messageBytes,
            Observed observed,
            QueueReports queues,
            Subscriptions<E> subscriptions,
            SocketChannel channel,
            EndListener<E> onEnd)
            throws IOException {
        this.decoder = new GuardedDecoder<>(decoder);
        this.observed = observed;
        this.queues = queues;
        this.subscriptions = subscriptions;
        this.onEnd = onEnd;
        framer = new Framer(messageBytes, new Incoming());
        connection = new Connection(channel, observed.peer(), new Bytes());
        commands = new Commands(
                connection, command -> observed.report((o, peer) -> o.replied(peer, command.name(), command.age())));
    }

    void start() {
        connection.start();
    }

    /** Sends a command after all earlier ones. */
    void send(Command command) {
        commands.send(command);
    }

    /** Makes the session ready, with the capabilities that QEMU has enabled. From now on, a full queue holds up reading. */
    void setReady(Set<String> newEnabled) {
        enabled = newEnabled;
        isReady = true;
    }

    /** Returns true if QEMU has enabled a capability. */
    boolean isEnabled(String capability) {
        return enabled.contains(capability);
    }

    /** Returns true if nothing is read because the queue of a subscription is full. */
    boolean isHeldUp() {
        return isReady && queues.holdUpReading();
    }

    /** Returns a future of the connected socket; fails with an {@link IOException}, or is cancelled at the end. */
    CompletableFuture<Void> connected() {
        return connected;
    }

    /** Returns a future of the greeting; cancelled if the session ends first. */
    CompletableFuture<RawJson> greeting() {
        return greeting;
    }

    /** Returns a possible reason for a missing greeting: the last bytes that were skipped; null if there are none. */
    @Nullable
    String mishap() {
        return mishap;
    }

    /** Continues to read after a subscription has emptied its queue. */
    void resume() {
        connection.resume(() -> read(framer::resume));
    }

    /** Processes bytes, and wakes the subscribers that wait for the items in them. */
    private void read(Runnable step) {
        try {
            step.run();
        } finally {
            subscriptions.announce();
        }
    }

    /**
     * Gives up a command. A partly written one ends the session, since QEMU would take the next one for its rest.
     *
     * @return false if it is answered or was given up before
     */
    boolean abandon(Command command) {
        boolean isGivenUp = commands.abandon(command);
        if (isGivenUp && command.state() == Command.State.WRITING) {
            fail(command.progress() + " before its caller gave up");
        }
        return isGivenUp;
    }

    /**
     * Waits for a result of this session.
     *
     * @param failure supplies the consequence of a missing result, for use before a colon
     * @throws QmpConnectionException if it can no longer arrive
     */
    <T> T await(Future<T> future, Duration timeout, Supplier<String> failure)
            throws InterruptedException, TimeoutException {
        try {
            return future.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            throw ended(failure.get());
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new QmpConnectionException(failure.get() + ": " + cause.getMessage(), cause);
        }
    }

    /** Returns the exception for a result that can no longer arrive, since this session has ended. */
    QmpConnectionException ended(String failure) {
        StreamItem.Disconnected<E> last = Objects.requireNonNull(end.get());
        return new QmpConnectionException(
                failure + ": " + last.describe(), last.cause().orElse(null));
    }

    /** Ends the session, unless it has already ended for another reason. */
    void end(EndReason reason, Optional<Throwable> cause) {
        StreamItem.Disconnected<E> last = new StreamItem.Disconnected<>(reason, cause);
        if (end.compareAndSet(null, last)) {
            try {
                connected.cancel(false);
                greeting.cancel(false);
                commands.end();
            } finally {
                connection.close(() -> onEnd.ended(this, last));
            }
        }
    }

    private void fail(String problem) {
        end(EndReason.FAILED, Optional.of(new QmpConnectionException(problem, null)));
    }

    boolean hasEnded() {
        return end.get() != null;
    }

    /** Ends the session, and waits until its descriptor and, after the last session, the thread are released. */
    void close() {
        end(EndReason.CLOSED, Optional.empty());
        connection.awaitEnd();
    }

    /** Handles the connection. */
    private final class Bytes implements Connection.Handler {
        @Override
        public void connected() {
            connected.complete(null);
        }

        @Override
        public ByteBuffer room() {
            return framer.room();
        }

        @Override
        public void received(int count) {
            observed.report((observer, peer) -> observer.bytesRead(peer, count));
            read(() -> framer.received(count));
        }

        @Override
        public void writable() {
            commands.write();
        }

        @Override
        public void ended(@Nullable Throwable failure) {
            if (hasEnded()) {
                return;
            }
            boolean isLoss = failure instanceof IOException || failure == null;
            try {
                if (isLoss) {
                    framer.finish();
                }
                if (failure != null) {
                    connected.completeExceptionally(failure);
                }
            } finally {
                EndReason other = failure == null ? EndReason.ENDED : EndReason.FAILED;
                end(isLoss && shutDown ? EndReason.SHUTDOWN : other, Optional.ofNullable(failure));
            }
        }
    }

    /** Handles the messages in the bytes. */
    private final class Incoming implements Framer.Sink {
        @Override
        public boolean isPaused() {
            if (hasEnded()) {
                return true;
            }
            if (isHeldUp()) {
                connection.pause();
                return true;
            }
            return false;
        }

        @Override
        public void message(byte[] buffer, int offset, int length) {
            try {
                event(decoder.decode(buffer, offset, length), RawJson.copyOf(buffer, offset, length), length);
            } catch (NotAnEventException e) {
                if (!isAwaited(e.type(), RawJson.copyOf(buffer, offset, length))) {
                    skipped(SkippedBytes.of("an unexpected message: " + e.type(), buffer, offset, length));
                }
            } catch (MalformedEventException e) {
                malformed(SkippedBytes.of(e.problem(), buffer, offset, length), e);
            }
        }

        @Override
        public void skipped(SkippedBytes skipped) {
            malformed(skipped, new MalformedEventException("$", skipped.problem()));
        }

        private void event(E event, RawJson raw, int length) {
            String name = event.eventName();
            shutDown = name.equals("SHUTDOWN") || (shutDown && !name.equals("RESUME"));
            observed.report((observer, peer) -> observer.eventArrived(peer, name));
            publish(new StreamItem.Arrived<>(new Received<>(event, raw)), length);
        }

        private boolean isAwaited(MessageType type, RawJson message) {
            return type == MessageType.GREETING ? greeting.complete(message) : commands.answer(type, message);
        }

        private void malformed(SkippedBytes skipped, MalformedEventException problem) {
            observed.report((observer, peer) -> observer.malformed(peer, skipped.length()));
            String note = skipped.length() + " bytes that arrived meanwhile were skipped: " + skipped.problem();
            mishap = note;
            commands.noteSkipped(note);
            publish(new StreamItem.Malformed<>(skipped.text(), skipped.length(), problem), skipped.keptLength());
        }

        /** Gives an item to the subscriptions. Full queues do not hold up the greeting, so they end the session. */
        private void publish(StreamItem<E> item, long bytes) {
            if (isReady || !subscriptions.areOverfull()) {
                subscriptions.publish(item, bytes);
            } else {
                fail("too many events before the connection was ready:"
                        + " the queue of a subscription with Overflow.WAIT is full");
            }
        }
    }
}
