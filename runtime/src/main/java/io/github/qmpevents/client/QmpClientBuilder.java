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
 * A builder of clients. Immutable and thread-safe: each method returns another builder, and one builder can make any
 * number of clients.
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
     * Sets the timeout for connecting. The default is 10 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> connectTimeout(Duration timeout) {
        return with(new Timeouts(timeout, timeouts().greeting(), timeouts().command()));
    }

    /**
     * Sets the timeout for QEMU's greeting on a new connection. The default is 5 seconds. QEMU greets immediately,
     * unless another client holds the socket.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> greetingTimeout(Duration timeout) {
        return with(new Timeouts(timeouts().connect(), timeout, timeouts().command()));
    }

    /**
     * Sets the timeout for a command and its reply. The default is 30 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> commandTimeout(Duration timeout) {
        return with(new Timeouts(timeouts().connect(), timeouts().greeting(), timeout));
    }

    /**
     * Sets the largest size of a message, in bytes. The default is 10 MiB. A larger message is skipped and reported.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
     */
    public QmpClientBuilder<E> maxMessageBytes(int bytes) {
        return new QmpClientBuilder<>(decoder, options.withMessageBytes(bytes));
    }

    /**
     * Sets the number of items that the queue of a subscription holds. The default is 1,024. The same number is kept
     * for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueCapacity(int items) {
        Capacity queue = options.queue();
        return with(new Capacity(items, queue.bytes(), queue.budget()));
    }

    /**
     * Sets the number of bytes that the queue of a subscription holds. The default is 16 MiB. An item counts as the
     * size of its message on the wire; it takes more in memory, since an event is kept with its message. A queue also
     * holds a single item that is larger than this. The same number of bytes is kept for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueBytes(long bytes) {
        Capacity queue = options.queue();
        return with(new Capacity(queue.items(), bytes, queue.budget()));
    }

    /**
     * Sets the handling of items that arrive before the first call of {@link QmpClient#subscribe()} when the queue for
     * it is full. With {@link Overflow#DROP_OLDEST}, the default, the first subscriber gets {@link StreamItem.Dropped}
     * and then the newest items. With {@link Overflow#END_SUBSCRIPTION}, it gets the oldest items and then {@link
     * EndReason#OVERFLOW}.
     *
     * @throws IllegalArgumentException if it is {@link Overflow#WAIT}, which would hold up the replies to commands
     */
    public QmpClientBuilder<E> overflowBeforeSubscribe(Overflow overflow) {
        return new QmpClientBuilder<>(decoder, options.withUnclaimed(Objects.requireNonNull(overflow, "overflow")));
    }

    /**
     * Makes the queues of all clients of this builder share a budget, in addition to the limits of each queue. Several
     * builders may share one budget.
     */
    public QmpClientBuilder<E> memoryBudget(MemoryBudget budget) {
        Capacity queue = options.queue();
        return with(new Capacity(queue.items(), queue.bytes(), Objects.requireNonNull(budget, "budget")));
    }

    /**
     * Sets the time to wait for the socket: {@link #connect} retries until then. By default, connecting to a missing
     * socket fails immediately. Connecting again after a loss follows the {@link ReconnectPolicy} alone.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> waitForSocket(Duration time) {
        Timeouts.checkPositive(time);
        return new QmpClientBuilder<>(decoder, options.withWaitForSocket(time));
    }

    /**
     * Makes clients connect again after they have lost their connection. By default, a client ends with its connection.
     *
     * <p>Subscriptions and expectations continue: a subscriber gets {@link StreamItem.Lost}, and then {@link
     * StreamItem.Connected} again. A command without a reply fails, and is never sent again. While there is no
     * connection, every other command fails too. Clients of a {@link QmpListener} do not connect again: the next QEMU
     * that dials in is another client.
     */
    public QmpClientBuilder<E> reconnect(ReconnectPolicy policy) {
        return new QmpClientBuilder<>(decoder, options.withReconnecting(Optional.of(policy)));
    }

    /** Enables out-of-band execution if QEMU offers it: see {@link QmpCommand#outOfBand}. */
    public QmpClientBuilder<E> outOfBand() {
        return new QmpClientBuilder<>(decoder, options.withCapability(Capabilities.OUT_OF_BAND));
    }

    /** Sets an observer, which gets counts for metrics. */
    public QmpClientBuilder<E> observer(ClientObserver observer) {
        return new QmpClientBuilder<>(decoder, options.withObserver(Objects.requireNonNull(observer, "observer")));
    }

    private Timeouts timeouts() {
        return options.timeouts();
    }

    private QmpClientBuilder<E> with(Timeouts newTimeouts) {
        return new QmpClientBuilder<>(decoder, options.withTimeouts(newTimeouts));
    }

    private QmpClientBuilder<E> with(Capacity newQueue) {
        return new QmpClientBuilder<>(decoder, options.withQueue(newQueue));
    }

    /**
     * Connects to a QEMU that was started with {@code -qmp unix:PATH,server=on,wait=off} or {@code -qmp
     * tcp:HOST:PORT,server=on,wait=off}, and makes the connection ready for commands.
     *
     * @param address a {@link UnixDomainSocketAddress} or an {@link InetSocketAddress}
     * @throws QmpConnectionException if the connection can't be made
     * @throws QmpTimeoutException if connecting, the greeting or the first command takes too long
     * @throws QmpCommandException if QEMU refuses the first command, {@code qmp_capabilities}
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalArgumentException if the address is of another kind
     */
    public QmpClient<E> connect(SocketAddress address) throws InterruptedException {
        checkAddress(address);
        Dialer dialer = new Dialer(address, options.timeouts().connect(), options.waitForSocket());
        return QmpClient.open(
                new Sessions<>(decoder, options, address, Dialer.REASON_FOR_SILENCE), dialer::dial, options);
    }

    /**
     * Listens for a QEMU that was started with {@code -qmp unix:PATH} or {@code -qmp tcp:HOST:PORT}, and dials in.
     *
     * @param address a {@link UnixDomainSocketAddress}, whose file must not exist yet and is deleted at the end, or an
     *     {@link InetSocketAddress}, with port 0 for a free port
     * @throws QmpConnectionException if listening on the address fails
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
            return new QmpListener<>(decoder, options.withReconnecting(Optional.empty()), channel);
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
            // The first failure is reported.
        }
    }

    private static void checkAddress(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            if (inet.isUnresolved()) {
                throw new QmpConnectionException("unknown host: " + inet.getHostString(), null);
            }
        } else if (!(address instanceof UnixDomainSocketAddress)) {
            throw new IllegalArgumentException("expected the address of a Unix or TCP socket, found " + address);
        }
    }
}
