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
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One connection, from its first byte to its last: tells messages apart and gives each to who waits for it. Thread-safe.
 */
final class Session<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final Transport transport;
    private final Framer framer;
    private final Commands commands = new Commands();
    private final Subscriptions<E> subscriptions;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final CompletableFuture<RawJson> greeting = new CompletableFuture<>();
    private final AtomicReference<StreamItem.@Nullable Disconnected<E>> end = new AtomicReference<>();
    private boolean shutDown;

    /** A session over a socket that need not be connected yet. Nothing happens before {@link #start}. */
    Session(EventDecoder<E> decoder, Limits limits, SocketChannel channel, SocketAddress peer) {
        this.decoder = decoder;
        framer = new Framer(limits.messageBytes(), new Incoming());
        subscriptions = new Subscriptions<>(limits.queue(), limits.unclaimed());
        transport = new Transport(channel, peer, this::read, this::write);
    }

    void start() {
        transport.start();
    }

    SocketAddress peer() {
        return transport.peer();
    }

    Commands commands() {
        return commands;
    }

    Subscriptions<E> subscriptions() {
        return subscriptions;
    }

    /** Done when the socket is connected; fails with an {@link IOException}, or is cancelled at the end. */
    CompletableFuture<Void> connected() {
        return connected;
    }

    /** The greeting; cancelled if the end comes first. */
    CompletableFuture<RawJson> greeting() {
        return greeting;
    }

    /**
     * Gives up a command. One that is half written ends the session, since QEMU would take what follows for the rest of it.
     *
     * @return the state of the command until now
     */
    Command.State abandon(Command command) {
        Command.State state = command.abandon();
        if (state == Command.State.WRITING) {
            String problem = command.name() + " " + state.description() + " before its caller gave up";
            end(EndReason.FAILED, Optional.of(new QmpConnectionException(problem, null)));
        }
        return state;
    }

    /**
     * Waits for something that this session brings.
     *
     * @param failure what it means if it does not come, to go before a colon
     * @throws QmpConnectionException if it can't come any more
     */
    <T> T await(Future<T> future, Duration timeout, String failure) throws InterruptedException, TimeoutException {
        try {
            return future.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            StreamItem.Disconnected<E> last = Objects.requireNonNull(end.get());
            throw new QmpConnectionException(
                    failure + ": " + last.describe(), last.cause().orElse(null));
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new QmpConnectionException(failure + ": " + cause.getMessage(), cause);
        }
    }

    /** Ends all that goes on, unless that has been done for another reason. */
    void end(EndReason reason, Optional<Throwable> cause) {
        StreamItem.Disconnected<E> last = new StreamItem.Disconnected<>(reason, cause);
        if (end.compareAndSet(null, last)) {
            connected.cancel(false);
            greeting.cancel(false);
            commands.end();
            transport.close();
            subscriptions.end(last);
        }
    }

    /** Waits until an ended session has no thread left. */
    void awaitEnd() {
        transport.awaitEnd();
    }

    /** Runs the reading thread. */
    private void read() {
        try {
            transport.connect();
            connected.complete(null);
            readAll();
            framer.finish();
            end(shutDown ? EndReason.SHUTDOWN : EndReason.ENDED, Optional.empty());
        } catch (IOException e) {
            connected.completeExceptionally(e);
            framer.finish();
            end(shutDown ? EndReason.SHUTDOWN : EndReason.FAILED, Optional.of(e));
        } catch (Throwable e) {
            // No memory, as a rule: this thread is the only one that can report it.
            end(EndReason.FAILED, Optional.of(e));
        }
    }

    private void readAll() throws IOException {
        for (; ; ) {
            ByteBuffer room = framer.room();
            int count = transport.read(room);
            if (count < 0) {
                return;
            }
            framer.received(count);
        }
    }

    /** Runs the writing thread. */
    private void write() {
        try {
            for (; ; ) {
                write(commands.next());
            }
        } catch (InterruptedException e) {
            // The session has ended.
        } catch (Throwable e) {
            end(EndReason.FAILED, Optional.of(e));
        }
    }

    private void write(Command command) {
        try {
            transport.write(command.toBytes());
            command.endWriting();
        } catch (IOException e) {
            // The reading thread comes to the end too, and knows the reason better.
            command.note("it could not be sent: " + e.getMessage());
        }
    }

    private final class Incoming implements Framer.Sink {
        @Override
        public void message(byte[] buffer, int offset, int length) {
            try {
                event(decode(buffer, offset, length), RawJson.copyOf(buffer, offset, length), length);
            } catch (NotAnEventException e) {
                if (!isAwaited(e.type(), RawJson.copyOf(buffer, offset, length))) {
                    String problem = "a message that nobody asked for: " + e.type();
                    skipped(SkippedBytes.of(problem, buffer, offset, length));
                }
            } catch (MalformedEventException e) {
                malformed(SkippedBytes.of(e.problem(), buffer, offset, length), e);
            }
        }

        /** Decodes a message. A decoder that breaks its promise loses that message and no other. */
        private E decode(byte[] buffer, int offset, int length) {
            try {
                return Objects.requireNonNull(decoder.decode(buffer, offset, length));
            } catch (MalformedEventException | NotAnEventException | VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                String problem = "the decoder failed with " + e.getClass().getName();
                throw new MalformedEventException("$", problem, e);
            }
        }

        @Override
        public void skipped(SkippedBytes skipped) {
            malformed(skipped, new MalformedEventException("$", skipped.problem()));
        }

        private void event(E event, RawJson raw, int length) {
            switch (event.eventName()) {
                case "SHUTDOWN" -> shutDown = true;
                case "RESUME" -> shutDown = false;
                default -> {}
            }
            subscriptions.publish(new StreamItem.Arrived<>(new Received<>(event, raw)), length);
        }

        private boolean isAwaited(MessageType type, RawJson message) {
            return type == MessageType.GREETING ? greeting.complete(message) : commands.answer(type, message);
        }

        private void malformed(SkippedBytes skipped, MalformedEventException problem) {
            commands.noteSkipped(skipped.length() + " bytes that came meanwhile were skipped: " + skipped.problem());
            subscriptions.publish(
                    new StreamItem.Malformed<>(skipped.text(), skipped.length(), problem), skipped.keptLength());
        }
    }
}
