package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets up clients. Immutable and thread-safe: each method returns another builder, and one builder can make any number of
 * connections.
 *
 * @param <E> the type of all events of the spec
 */
public final class QmpClientBuilder<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final Limits limits;

    QmpClientBuilder(EventDecoder<E> decoder, Limits limits) {
        this.decoder = Objects.requireNonNull(decoder, "decoder");
        this.limits = limits;
    }

    /**
     * Sets how long connecting may take; 10 seconds if it is not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> connectTimeout(Duration timeout) {
        return new QmpClientBuilder<>(decoder, limits.withConnect(timeout));
    }

    /**
     * Sets how long QEMU may take to greet once it is connected; 5 seconds if it is not set. QEMU greets at once, unless
     * another client holds the socket.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> greetingTimeout(Duration timeout) {
        return new QmpClientBuilder<>(decoder, limits.withGreeting(timeout));
    }

    /**
     * Sets how long a command and its reply may take; 30 seconds if it is not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public QmpClientBuilder<E> commandTimeout(Duration timeout) {
        return new QmpClientBuilder<>(decoder, limits.withCommand(timeout));
    }

    /**
     * Sets how large a message may be, in bytes; 10 MiB if it is not set. A larger one is skipped and reported.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
     */
    public QmpClientBuilder<E> maxMessageBytes(int bytes) {
        return new QmpClientBuilder<>(decoder, limits.withMessageBytes(bytes));
    }

    /**
     * Sets how many items the queue of a subscription holds; 1024 if it is not set. As many are kept for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueCapacity(int items) {
        Capacity queue = new Capacity(items, limits.queue().bytes());
        return new QmpClientBuilder<>(decoder, limits.withQueue(queue));
    }

    /**
     * Sets how many bytes the queue of a subscription holds; 16 MiB if it is not set. An item counts as many bytes as its
     * message had on the wire; in memory it takes more, since an event is kept with its message. An item that is larger than
     * the queue is held if there is no other. As many bytes are kept for the first subscriber.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public QmpClientBuilder<E> queueBytes(long bytes) {
        Capacity queue = new Capacity(limits.queue().items(), bytes);
        return new QmpClientBuilder<>(decoder, limits.withQueue(queue));
    }

    /**
     * Sets what happens when more arrives before the first call of {@link QmpClient#subscribe()} than the queue of a
     * subscription holds; {@link Overflow#DROP_OLDEST} if it is not set. The first subscriber learns of it. With
     * {@link Overflow#DISCONNECT} it gets the oldest items and then {@link EndReason#OVERFLOW}.
     *
     * @throws IllegalArgumentException if it is {@link Overflow#WAIT}, which would hold up the replies to commands
     */
    public QmpClientBuilder<E> overflowBeforeSubscribe(Overflow overflow) {
        return new QmpClientBuilder<>(decoder, limits.withUnclaimed(Objects.requireNonNull(overflow, "overflow")));
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
        boolean unix = isUnix(address);
        SocketChannel channel;
        try {
            channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        } catch (IOException e) {
            throw new QmpConnectionException("cannot connect to " + address + ": " + e.getMessage(), e);
        }
        return QmpClient.open(decoder, limits, channel, address);
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
        boolean unix = isUnix(address);
        ServerSocketChannel channel = null;
        try {
            channel = unix ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
            channel.bind(address);
            return new QmpListener<>(decoder, limits, channel);
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

    /** Returns true for the address of a unix socket, false for that of a TCP socket. */
    private static boolean isUnix(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            if (inet.isUnresolved()) {
                throw new QmpConnectionException("unknown host: " + inet.getHostString(), null);
            }
            return false;
        }
        if (address instanceof UnixDomainSocketAddress) {
            return true;
        }
        throw new IllegalArgumentException("expected the address of a unix or a TCP socket, found " + address);
    }
}
