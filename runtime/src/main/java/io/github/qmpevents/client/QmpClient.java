package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
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
 * <p>Thread-safe. One daemon thread reads from all connections of the program. It runs the decoders, a {@link
 * ClientObserver}, and handlers with an executor that calls them directly, but no other user code. All waiting happens
 * on the thread of the caller, which may be virtual, and ends at a deadline, when the thread is interrupted, or when
 * the connection ends. A connection that QEMU has ended holds no descriptor, even before it is closed.
 *
 * @param <E> the type of all events of the spec
 */
public final class QmpClient<E extends QmpEvent> implements AutoCloseable {
    private final Sessions<E> sessions;
    private final Options options;
    private volatile @Nullable SupportedEvents<E> supported;

    private QmpClient(Sessions<E> sessions, Options options) {
        this.sessions = sessions;
        this.options = options;
    }

    /**
     * Returns a builder with the default options.
     *
     * @param <E> the type of all events of the spec
     * @param decoder the decoder of the events, called on the thread that reads. If it throws, the message is reported
     *     as malformed; a {@link VirtualMachineError}, such as an {@link OutOfMemoryError}, ends the connection
     *     instead.
     */
    public static <E extends QmpEvent> QmpClientBuilder<E> builder(EventDecoder<E> decoder) {
        return new QmpClientBuilder<>(decoder, Options.DEFAULT);
    }

    static <E extends QmpEvent> QmpClient<E> open(Sessions<E> sessions, Sessions.Dialing<E> dialing, Options options)
            throws InterruptedException {
        sessions.open(dialing);
        return new QmpClient<>(sessions, options);
    }

    /**
     * Sends a command without arguments and waits for its reply.
     *
     * @param command the name of the command, such as {@code query-status}
     * @return the result of the command; {@code {}} for most commands
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if no command can have this name
     */
    public RawJson execute(String command) throws InterruptedException {
        return execute(QmpCommand.of(command));
    }

    /**
     * Sends a command with arguments and waits for its reply.
     *
     * @param command the name of the command, such as {@code device_del}
     * @param arguments its arguments, such as {@code Map.of("id", "disk0")}: see {@link QmpCommand#arguments(Map)}
     * @return the result of the command; {@code {}} for most commands
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if no command can have this name, or QEMU can't parse the arguments
     */
    public RawJson execute(String command, Map<String, ?> arguments) throws InterruptedException {
        return execute(QmpCommand.of(command).arguments(arguments));
    }

    /**
     * Sends a command with arguments in JSON and waits for its reply.
     *
     * @param command the name of the command, such as {@code device_del}
     * @param arguments its arguments, such as {@code {"id": "disk0"}}: see {@link QmpCommand#arguments(String)}
     * @return the result of the command; {@code {}} for most commands
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if no command can have this name, or QEMU can't parse the arguments
     */
    public RawJson execute(String command, String arguments) throws InterruptedException {
        return execute(QmpCommand.of(command).arguments(arguments));
    }

    /**
     * Sends a command and waits for its reply.
     *
     * <p>The caller gives up when the timeout elapses, or its thread is interrupted. A command of which nothing has
     * been written by then is never sent. If a part has been written, the connection is closed, since QEMU would take
     * the next command for the rest. If the whole command has been written, QEMU may still execute it. The message of
     * the exception says which of these happened.
     *
     * <p>If QEMU reports an error without the id of a command, the oldest command without a reply fails with it. If
     * earlier replies may have been skipped as malformed, all commands that the error may belong to fail.
     *
     * @param command the command
     * @return the result of the command; {@code {}} for most commands
     * @throws QmpCommandException if QEMU refuses the command
     * @throws QmpConnectionException if the connection has ended, or ends before the reply
     * @throws QmpTimeoutException if there is no reply in time
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalStateException if the command is to be executed out of band, but the connection has not enabled
     *     that
     */
    public RawJson execute(QmpCommand command) throws InterruptedException {
        return call(command).execute();
    }

    /**
     * Sends a command without waiting. Any number of commands may be in flight: QEMU executes them in order.
     *
     * <p>Cancelling the result gives up the command, with the consequences described in {@link #execute(QmpCommand)}.
     *
     * @param command the command
     * @return the result of the command, completed on a thread of the common pool; completed exceptionally with the
     *     exception that {@link #execute(QmpCommand)} would throw
     * @throws IllegalStateException if the command is to be executed out of band, but the connection has not enabled
     *     that
     */
    public CompletableFuture<RawJson> executeAsync(QmpCommand command) {
        return call(command).executeAsync();
    }

    private CommandCall<E> call(QmpCommand command) {
        Session<E> session = sessions.session();
        if (command.isOutOfBand() && !session.isEnabled(Capabilities.OUT_OF_BAND)) {
            throw new IllegalStateException(command.name() + " can't be executed out of band: "
                    + (options.capabilities().contains(Capabilities.OUT_OF_BAND)
                            ? "this QEMU does not offer it"
                            : "enable it with QmpClientBuilder.outOfBand()"));
        }
        return new CommandCall<>(session, command, options.timeouts().command());
    }

    /**
     * Returns true if this QEMU can emit an event: if {@code query-qmp-schema} lists it. The client queries QEMU once
     * per connection, on first use. QEMU 2.4 and older lack this command.
     *
     * @param event the type of the event, a generated record
     * @throws QmpException under the same conditions as {@link #execute(QmpCommand)}
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if the type is not the record of one event
     */
    public boolean supports(Class<? extends E> event) throws InterruptedException {
        return supports(EventNames.of(event));
    }

    /**
     * Returns true if this QEMU can emit an event, as {@link #supports(Class)} does for a type.
     *
     * @param eventName the name of the event on the wire, such as {@code GUEST_PANICKED}
     * @throws QmpException under the same conditions as {@link #execute(QmpCommand)}
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean supports(String eventName) throws InterruptedException {
        Session<E> session = sessions.session();
        SupportedEvents<E> known = supported;
        if (known == null || known.session() != session) {
            CommandCall<E> query = new CommandCall<>(
                    session,
                    QmpCommand.of("query-qmp-schema"),
                    options.timeouts().command());
            known = SupportedEvents.of(session, query.execute());
            supported = known;
        }
        return known.names().contains(eventName);
    }

    /** Subscribes as {@link #subscribe(Overflow)} does, with {@link Overflow#WAIT}: from now on, nothing is lost. */
    public Subscription<E> subscribe() {
        return subscribe(Overflow.WAIT);
    }

    /**
     * Subscribes to everything that arrives. The first call also gets the items before it, from the first byte of the
     * connection on: as many as a queue holds, by default 1,024 items and 16 MiB. If more arrived, the oldest items
     * were dropped, and {@link StreamItem.Dropped} gives their number. {@link QmpClientBuilder} can make the queue
     * larger, or choose to end that subscription instead. Every other call gets the items from now on. On a connection
     * that has ended, the subscription reports the end.
     *
     * @param overflow the handling of items when the queue of the subscription is full
     */
    public Subscription<E> subscribe(Overflow overflow) {
        return sessions.subscriptions().subscribe(Objects.requireNonNull(overflow, "overflow"));
    }

    /**
     * Subscribes to everything that arrives from now on, beginning with the state of the machine, so that an earlier
     * STOP is not missed. Sends {@code query-status}: {@link StreamItem.Connected} is followed by {@link
     * StreamItem.Status}, and that by the items that arrive after this reply. The state comes again after each
     * reconnection.
     *
     * @param overflow the handling of items when the queue of the subscription is full
     * @throws QmpException under the same conditions as {@link #execute(QmpCommand)}
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Subscription<E> subscribeWithStatus(Overflow overflow) throws InterruptedException {
        Objects.requireNonNull(overflow, "overflow");
        AtomicReference<@Nullable Subscription<E>> begun = new AtomicReference<>();
        Command query = Command.queryStatus(
                status -> begun.set(sessions.subscriptions().subscribe(overflow, new StreamItem.Status<>(status))));
        RawJson unused =
                new CommandCall<>(sessions.session(), query, options.timeouts().command()).execute();
        return Objects.requireNonNull(begun.get());
    }

    /**
     * Begins to wait for an event of a type. Call it before the command that causes the event, and await or close the
     * result.
     *
     * @param <T> the type
     * @param type the type
     */
    public <T extends E> Expectation<T> expect(Class<T> type) {
        return expect(type, event -> true);
    }

    /**
     * Begins to wait for an event of a type that fulfils a condition. Call it before the command that causes the event,
     * and await or close the result.
     *
     * @param <T> the type
     * @param type the type
     * @param condition the condition, evaluated on the thread that awaits the event, which gets its exceptions
     */
    public <T extends E> Expectation<T> expect(Class<T> type, Predicate<? super T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Expectation<>(sessions.subscriptions().subscribeTo(type), type, condition);
    }

    /**
     * Ends the connection, all waits and all subscriptions immediately. Items that are already in the queues of
     * subscriptions can still be taken. May be called on any thread and more than once.
     */
    @Override
    public void close() {
        sessions.close();
    }
}
