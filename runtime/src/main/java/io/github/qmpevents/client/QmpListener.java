package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A socket on which QEMUs dial in. Thread-safe.
 *
 * <pre>{@code
 * try (var listener = QmpClient.builder(Event.decoder()).listen(UnixDomainSocketAddress.of("/run/vms.qmp"))) {
 *     QmpClient<Event> next = listener.accept(Duration.ofMinutes(1)); // of a QEMU with -qmp unix:/run/vms.qmp
 * }
 * }</pre>
 *
 * @param <E> the type of all events of the spec
 */
public final class QmpListener<E extends QmpEvent> implements AutoCloseable {
    private static final String REASON_FOR_SILENCE = "the program that dialled in is probably not QEMU";

    private final EventDecoder<E> decoder;
    private final Options options;
    private final ServerSocketChannel channel;
    private final Selector selector;
    private final SocketAddress address;
    private final ReentrantLock accepting = new ReentrantLock();

    /** Creates a listener on a channel that is bound. */
    QmpListener(EventDecoder<E> decoder, Options options, ServerSocketChannel channel) throws IOException {
        this.decoder = decoder;
        this.options = options;
        this.channel = channel;
        channel.configureBlocking(false);
        address = channel.getLocalAddress();
        selector = Selector.open();
        SelectionKey unused = channel.register(selector, SelectionKey.OP_ACCEPT);
    }

    /** Returns the address to dial, with the actual port if port 0 was requested. */
    public SocketAddress address() {
        return address;
    }

    /**
     * Waits for a QEMU to dial in, and makes the connection ready for commands. Can be called again for the next QEMU.
     *
     * @param timeout the longest time to wait for a QEMU; zero or less accepts one that has already dialled in. The
     *     greeting and the first command have their own deadlines.
     * @throws QmpConnectionException if the listener is closed, or the connection ends immediately
     * @throws QmpTimeoutException if no QEMU dials in before the timeout, or the greeting or the first command takes
     *     too long
     * @throws QmpCommandException if QEMU refuses the first command, {@code qmp_capabilities}
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public QmpClient<E> accept(Duration timeout) throws InterruptedException {
        SocketChannel accepted = next(timeout);
        Sessions<E> sessions = new Sessions<>(decoder, options, peer(accepted), REASON_FOR_SILENCE);
        return QmpClient.open(sessions, factory -> begin(factory, accepted), options);
    }

    /** Returns the address of a QEMU, or of this listener for one that dials in over a Unix socket and has no address. */
    private SocketAddress peer(SocketChannel accepted) {
        return address instanceof UnixDomainSocketAddress
                ? address
                : accepted.socket().getRemoteSocketAddress();
    }

    private Session<E> begin(Dialer.SessionFactory<E> factory, SocketChannel accepted) {
        try {
            Session<E> session = factory.create(accepted);
            session.start();
            return session;
        } catch (IOException e) {
            throw new QmpConnectionException("cannot accept on " + address + ": " + e.getMessage(), e);
        }
    }

    private SocketChannel next(Duration timeout) throws InterruptedException {
        TimeLimit limit = TimeLimit.of(timeout);
        if (!accepting.tryLock(limit.nanos(), TimeUnit.NANOSECONDS)) {
            throw late(timeout);
        }
        try {
            SocketChannel next = channel.accept();
            while (next == null) {
                long left = limit.left();
                if (left <= 0) {
                    throw late(timeout);
                }
                selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted while waiting for QEMU to dial in");
                }
                selector.selectedKeys().clear();
                next = channel.accept();
            }
            return next;
        } catch (ClosedSelectorException e) {
            throw new QmpConnectionException("the listener on " + address + " is closed", e);
        } catch (IOException e) {
            String reason = channel.isOpen() ? e.getMessage() : "the listener is closed";
            throw new QmpConnectionException("cannot accept on " + address + ": " + reason, e);
        } finally {
            accepting.unlock();
        }
    }

    private QmpTimeoutException late(Duration timeout) {
        return new QmpTimeoutException("no QEMU dialled in on " + address + " " + Timeouts.within(timeout));
    }

    /**
     * Stops listening, which ends every wait immediately, and deletes the file of a Unix socket. Accepted connections
     * stay open. May be called on any thread and more than once.
     */
    @Override
    public void close() {
        try (selector;
                channel) {
            if (channel.isOpen() && address instanceof UnixDomainSocketAddress unix) {
                Files.deleteIfExists(unix.getPath());
            }
        } catch (IOException e) {
            // It no longer listens, as requested.
        }
    }
}
