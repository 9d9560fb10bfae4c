package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a QEMU, ready for commands.
 *
 * <pre>{@code
 * try (var qemu = QmpClient.builder(Event.decoder()).connect(UnixDomainSocketAddress.of("/run/vm.qmp"))) {
 *     var stopped = qemu.expect(StopEvent.class); // before the command, so that it can't be missed
 *     qemu.execute("stop");
 *     System.out.println(stopped.await(Duration.ofSeconds(5)).event());
 * }
 * }</pre>
 *
 * <p>Thread-safe. Two daemon threads read and write; no code of the user runs on them but the decoder's. All waiting is done on
 * the thread of the caller, which may be virtual, and ends at a deadline, when the thread is interrupted, or when the connection
 * ends. A connection that QEMU ends holds no thread and no descriptor any more, even before it is closed.
 *
 * @param <E> the type of all events of the spec
 */
public final class QmpClient<E extends QmpEvent> implements AutoCloseable {
    private final Session<E> session;
    private final Limits limits;

    private QmpClient(Session<E> session, Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    /**
     * A builder with the default limits.
     *
     * @param <E> the type of all events of the spec
     * @param decoder decodes the events; it is called on the reading thread. A message at which it throws is reported as
     *     malformed, but a {@link VirtualMachineError}, such as that memory is out, ends the connection.
     */
    public static <E extends QmpEvent> QmpClientBuilder<E> builder(EventDecoder<E> decoder) {
        return new QmpClientBuilder<>(decoder, Limits.DEFAULT);
    }

    /** A client over a socket that need not be connected yet; the socket is closed if that fails. */
    static <E extends QmpEvent> QmpClient<E> open(
            EventDecoder<E> decoder, Limits limits, SocketChannel channel, SocketAddress peer)
            throws InterruptedException {
        QmpClient<E> client = new QmpClient<>(new Session<>(decoder, limits, channel, peer), limits);
        boolean ready = false;
        try {
            client.begin();
            ready = true;
            return client;
        } finally {
            if (!ready) {
                client.close();
            }
        }
    }

    private void begin() throws InterruptedException {
        session.start();
        String peer = session.peer().toString();
        await(
                session.connected(),
                limits.connect(),
                "cannot connect to " + peer,
                "no connection to " + peer + " within " + millis(limits.connect()));
        RawJson greeting = await(
                session.greeting(),
                limits.greeting(),
                "no greeting from " + peer,
                "connected to " + peer + ", but no greeting within " + millis(limits.greeting())
                        + ": another client probably holds the socket (QEMU serves one at a time)");
        execute("qmp_capabilities");
        session.subscriptions().begin(new StreamItem.Connected<>(greeting));
    }

    /**
     * Sends a command without arguments and waits for its reply.
     *
     * @param command the name of the command, such as {@code query-status}
     * @return what the command returns; {@code {}} for most
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if that can't be the name of a command
     */
    public RawJson execute(String command) throws InterruptedException {
        return execute(command, "{}");
    }

    /**
     * Sends a command and waits for its reply.
     *
     * @param command the name of the command, such as {@code device_del}
     * @param arguments its arguments as a JSON object, such as {@code {"id": "disk0"}}
     * @return what the command returns; {@code {}} for most
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if that can't be the name of a command, or QEMU can't parse the arguments
     */
    public RawJson execute(String command, String arguments) throws InterruptedException {
        return execute(command, arguments, limits.command());
    }

    /**
     * Sends a command and waits for its reply up to a time of its own.
     *
     * <p>The caller gives up when the time is over, or its thread is interrupted. A command of which nothing has been written
     * by then is never sent. If a part has been written, the connection is closed, since QEMU would take what follows for the
     * rest. If all has been written, QEMU may still do the command. The exception says which it was.
     *
     * <p>Arguments that QEMU can't parse are not sent: text that is no JSON object, and JSON with a member twice in one object,
     * with a lone surrogate or another reserved code point in a string, with an exponent behind a bare zero ({@code 0e1}), or
     * with more than about 64 MiB or two million tokens. If QEMU reports an error without saying for which command, the oldest
     * one without a reply fails with it. If replies may have been skipped as malformed before, all that it may belong to do.
     *
     * @param command the name of the command, such as {@code device_del}
     * @param arguments its arguments as a JSON object, such as {@code {"id": "disk0"}}
     * @param timeout how long the command and its reply may take
     * @return what the command returns; {@code {}} for most
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if that can't be the name of a command, QEMU can't parse the arguments, or the timeout
     *     is not positive
     */
    public RawJson execute(String command, String arguments, Duration timeout) throws InterruptedException {
        Limits.positive(timeout);
        Command sent = new Command(command, arguments);
        if (Thread.interrupted()) {
            throw new InterruptedException(command + " was not sent, since its caller was interrupted before");
        }
        session.commands().add(sent);
        try {
            RawJson reply = awaitReply(sent, timeout);
            Optional<RawJson> error = reply.at(MessageType.ERROR.member());
            if (error.isPresent()) {
                throw new QmpCommandException(command, error.get());
            }
            return reply.at(MessageType.RETURN.member()).orElseThrow();
        } finally {
            session.commands().remove(sent);
        }
    }

    private RawJson awaitReply(Command command, Duration timeout) throws InterruptedException {
        try {
            return session.await(command.reply(), timeout, "no reply to " + command.name());
        } catch (TimeoutException e) {
            Command.State state = session.abandon(command);
            if (state.isFinal()) {
                return awaitReply(command, timeout);
            }
            throw new QmpTimeoutException(command.name() + " " + state.description() + " within " + millis(timeout)
                    + reasonFor(command, state));
        } catch (InterruptedException e) {
            Command.State state = session.abandon(command);
            if (state != Command.State.ANSWERED) {
                throw interrupted(command.name() + " " + state.description() + " when its caller was interrupted", e);
            }
            Thread.currentThread().interrupt();
            return command.reply().join();
        }
    }

    private static InterruptedException interrupted(String message, InterruptedException cause) {
        InterruptedException failure = new InterruptedException(message);
        failure.initCause(cause);
        return failure;
    }

    /** Why a command got no reply in time, as far as it is known. */
    private String reasonFor(Command command, Command.State state) {
        String mishap = command.mishap();
        return switch (state) {
            case QUEUED -> ": QEMU has not read the commands before it";
            case WRITING -> ": " + (mishap == null ? "QEMU does not read it" : mishap) + "; the connection is closed";
            case SENT -> reasonForSilence(mishap);
            case ANSWERED, ABANDONED -> "";
        };
    }

    private String reasonForSilence(@Nullable String mishap) {
        if (session.subscriptions().holdUpReading()) {
            return ": the full queue of a subscription with Overflow.WAIT holds up all reading. Do not await a command on the"
                    + " thread that empties the queue, or choose another Overflow.";
        }
        return mishap == null ? "" : ": " + mishap;
    }

    /**
     * As {@link #subscribe(Overflow)}, with {@link Overflow#WAIT}: from now on nothing is lost. What came before is as it says
     * there.
     */
    public Subscription<E> subscribe() {
        return subscribe(Overflow.WAIT);
    }

    /**
     * Subscribes to everything that arrives. The first call gets also what came before it, from the first byte of the connection
     * on: as much as a queue holds, by default 1,024 items and 16 MiB. When more came, the oldest items were dropped, and
     * {@link StreamItem.Dropped} says how many. {@link QmpClientBuilder} can make the queue larger, or choose to end that
     * subscription instead. Any other call gets what comes from now on. A connection that has ended gives a subscription that
     * says so.
     *
     * @param overflow what happens when the queue of the subscription is full
     */
    public Subscription<E> subscribe(Overflow overflow) {
        return session.subscriptions().subscribe(Objects.requireNonNull(overflow, "overflow"));
    }

    /**
     * Begins to wait for an event of a type. To be called before the command that causes it, and to be awaited or closed.
     *
     * @param <T> the type
     * @param type the type
     */
    public <T extends E> Expectation<T> expect(Class<T> type) {
        return expect(type, event -> true);
    }

    /**
     * Begins to wait for an event of a type for which something holds. To be called before the command that causes it, and to be
     * awaited or closed.
     *
     * @param <T> the type
     * @param type the type
     * @param condition what must hold; it is asked on the thread that awaits the event, which gets what it throws
     */
    public <T extends E> Expectation<T> expect(Class<T> type, Predicate<? super T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Expectation<>(session.subscriptions().subscribeTo(type), type, condition);
    }

    /**
     * Ends the connection, all waiting and all subscriptions, at once. What is in the queues of subscriptions can still be
     * taken. May be called on any thread and more than once.
     */
    @Override
    public void close() {
        session.end(EndReason.CLOSED, Optional.empty());
        session.awaitEnd();
    }

    private <T> T await(Future<T> future, Duration timeout, String failure, String late) throws InterruptedException {
        try {
            return session.await(future, timeout, failure);
        } catch (TimeoutException e) {
            throw new QmpTimeoutException(late);
        }
    }

    private static String millis(Duration timeout) {
        return timeout.toMillis() + " ms";
    }
}
