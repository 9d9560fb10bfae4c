package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A builder of clients. Immutable and thread-safe: each method returns another builder, and one builder can make any number of
 * clients.
 *
 * <pre>{@code
 * QmpClientBuilder<Event> builder = QmpClient.builder(Event.decoder())
 *         .waitForSocket(Duration.ofSeconds(30))
 *         .reconnect(ReconnectPolicy.DEFAULT)
 *         .commandTimeout(Duration.ofSeconds(10));
 * QmpClient<Event> first = builder.connect(UnixDomainSocketAddress.of("/run/vm1.qmp"));
 * QmpClient<Event> second = builder.connect(UnixDomainSocketAddress.of("/run/vm2.qmp"));
 * }</pre>
 *
 * @param <E> the type of all events of the spec
 */
public final class QmpClientBuilder<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final Options options;

    QmpClientBuilder(EventDecoder<E> decoder, Options options) {
        this.decoder = Objects.requireNonNull(decoder, "decoder");
        this.options = options;
    }

    /**
     * Sets how long connecting may take; 10 seconds if it is not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> connectTimeout(Duration timeout) {
        return with(new Deadlines(timeout, deadlines().greeting(), deadlines().command()));
    }

    /**
     * Sets how long QEMU may take to greet once it is connected; 5 seconds if it is not set. QEMU greets at once, unless
     * another client holds the socket.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> greetingTimeout(Duration timeout) {
        return with(new Deadlines(deadlines().connect(), timeout, deadlines().command()));
    }

    /**
     * Sets how long a command and its reply may take; 30 seconds if it is not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> commandTimeout(Duration timeout) {
        return with(new Deadlines(deadlines().connect(), deadlines().greeting(), timeout));
    }

    /**
     * Sets how large a message may be, in bytes; 10 MiB if it is not set. A larger one is skipped and reported.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
     */
    public QmpClientBuilder<E> maxMessageBytes(int bytes) {
        return new QmpClientBuilder<>(decoder, options.withMessageBytes(bytes));
    }

    /**
     * Sets how many items the queue of a subscription holds; 1024 if it is not set. As many are kept for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueCapacity(int items) {
        Capacity queue = options.queue();
        return with(new Capacity(items, queue.bytes(), queue.budget()));
    }

    /**
     * Sets how many bytes the queue of a subscription holds; 16 MiB if it is not set. An item counts as many bytes as its
     * message had on the wire; in memory it takes more, since an event is kept with its message. An item that is larger than
     * the queue is held if there is no other. As many bytes are kept for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueBytes(long bytes) {
        Capacity queue = options.queue();
        return with(new Capacity(queue.items(), bytes, queue.budget()));
    }

    /**
     * Sets the handling of items that arrive before the first call of {@link QmpClient#subscribe()}, when the queue for it is
     * full; {@link Overflow#DROP_OLDEST} if it is not set. The first subscriber learns of it. With
     * {@link Overflow#END_SUBSCRIPTION} it gets the oldest items and then {@link EndReason#OVERFLOW}.
     *
     * @throws IllegalArgumentException if it is {@link Overflow#WAIT}, which would hold up the replies to commands
     */
    public QmpClientBuilder<E> overflowBeforeSubscribe(Overflow overflow) {
        return new QmpClientBuilder<>(decoder, options.withUnclaimed(Objects.requireNonNull(overflow, "overflow")));
    }

    /**
     * Has the queues of all clients of this builder share a budget, beside the limits of each queue. Several builders may share one.
     */
    public QmpClientBuilder<E> memoryBudget(MemoryBudget budget) {
        Capacity queue = options.queue();
        return with(new Capacity(queue.items(), queue.bytes(), Objects.requireNonNull(budget, "budget")));
    }

    /**
     * Sets the time in which the socket must be there: {@link #connect} tries again until then. If it is not set, a socket that is not
     * there is an error at once.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> waitForSocket(Duration time) {
        Deadlines.checkPositive(time);
        return new QmpClientBuilder<>(decoder, options.withWaitForSocket(time));
    }

    /**
     * Has clients connect again after they have lost their connection. If it is not set, the loss is the end.
     *
     * <p>Subscriptions and expectations go on: a subscriber gets {@link StreamItem.Lost}, and then {@link StreamItem.Connected} again.
     * A command without a reply fails, and is never sent a second time. While there is no connection, so does every other command.
     * Clients of a {@link QmpListener} do not connect again: the next QEMU that dials in is another client.
     */
    public QmpClientBuilder<E> reconnect(ReconnectPolicy policy) {
        return new QmpClientBuilder<>(decoder, options.with(Optional.of(policy)));
    }

    /** Enables out-of-band execution where QEMU offers it: see {@link QmpCommand#outOfBand}. */
    public QmpClientBuilder<E> outOfBand() {
        return new QmpClientBuilder<>(decoder, options.withCapability(Capabilities.OUT_OF_BAND));
    }

    /** Sets an observer, which gets counts for metrics. */
    public QmpClientBuilder<E> observer(ClientObserver observer) {
        return new QmpClientBuilder<>(decoder, options.with(Objects.requireNonNull(observer, "observer")));
    }

    private Deadlines deadlines() {
        return options.deadlines();
    }

    private QmpClientBuilder<E> with(Deadlines newDeadlines) {
        return new QmpClientBuilder<>(decoder, options.with(newDeadlines));
    }

    private QmpClientBuilder<E> with(Capacity newQueue) {
        return new QmpClientBuilder<>(decoder, options.with(newQueue));
    }

    /**
     * Connects to QEMU as started with {@code -qmp unix:PATH,server=on,wait=off} or {@code -qmp
     * tcp:HOST:PORT,server=on,wait=off}, and makes the connection ready for commands.
     *
     * @param address a {@link UnixDomainSocketAddress} or an {@link InetSocketAddress}
     * @throws QmpConnectionException if there can be no connection
     * @throws QmpTimeoutException if connecting, the greeting or the first command takes too long
     * @throws QmpCommandException if QEMU refuses the first command, {@code qmp_capabilities}
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if the address is of another kind
     */
    public QmpClient<E> connect(SocketAddress address) throws InterruptedException {
        checkAddress(address);
        Dialer dialer = new Dialer(address, options.deadlines().connect(), options.waitForSocket());
        return QmpClient.open(new Link<>(decoder, options, address, dialer::dial), options);
    }

    /**
     * Listens for QEMU as started with {@code -qmp unix:PATH} or {@code -qmp tcp:HOST:PORT}, which dials in.
     *
     * @param address a {@link UnixDomainSocketAddress}, whose file must not exist yet and is deleted at the end, or an
     *     {@link InetSocketAddress}, whose port may be 0 for a free one
     * @throws QmpConnectionException if the address can't be listened on
     * @throws IllegalArgumentException if the address is of another kind
     */
    public QmpListener<E> listen(SocketAddress address) {
        checkAddress(address);
        ServerSocketChannel channel = null;
        try {
            channel = address instanceof UnixDomainSocketAddress
                    ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    : ServerSocketChannel.open();
            channel.bind(address);
            return new QmpListener<>(decoder, options.with(Optional.empty()), channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new QmpConnectionException("cannot listen on " + address + ": " + e.getMessage(), e);
        }
    }

    private static void closeQuietly(@Nullable ServerSocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The first failure is the one to tell.
        }
    }

    private static void checkAddress(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            if (inet.isUnresolved()) {
                throw new QmpConnectionException("unknown host: " + inet.getHostString(), null);
            }
        } else if (!(address instanceof UnixDomainSocketAddress)) {
            throw new IllegalArgumentException("expected the address of a unix or a TCP socket, found " + address);
        }
    }
}
