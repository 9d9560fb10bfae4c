package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections to one address, waiting for it if necessary.
 *
 * @param address the address of QEMU
 * @param timeout the timeout for connecting to a QEMU that is listening
 * @param patience the time to wait until QEMU is listening
 */
record Dialer(SocketAddress address, Duration timeout, Duration patience) {
    /** The usual reason why a QEMU that is listening does not greet. */
    static final String REASON_FOR_SILENCE = "another client probably holds the socket (QEMU serves one at a time)";

    private static final ReconnectPolicy PAUSES =
            ReconnectPolicy.DEFAULT.pauses(Duration.ofMillis(5), Duration.ofMillis(250));

    /** Creates a session over a socket that need not be connected yet. */
    interface SessionFactory<E extends QmpEvent> {
        Session<E> create(SocketChannel channel) throws IOException;
    }

    /** Returns a session that is connected. */
    <E extends QmpEvent> Session<E> dial(SessionFactory<E> factory) throws InterruptedException {
        long begin = System.nanoTime();
        for (int attempt = 0; ; attempt++) {
            try {
                return connect(factory.create(open()));
            } catch (QmpConnectionException e) {
                pause(e, Duration.ofNanos(System.nanoTime() - begin), PAUSES.pauseBefore(attempt));
            } catch (IOException e) {
                throw new QmpConnectionException("cannot connect to " + address + ": " + e.getMessage(), e);
            }
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private <E extends QmpEvent> Session<E> connect(Session<E> session) throws InterruptedException {
        try {
            session.start();
            session.await(session.connected(), timeout, () -> "cannot connect to " + address);
            return session;
        } catch (TimeoutException e) {
            // Closing would wait for the thread that reads, which may be the one that is late.
            session.end(EndReason.CLOSED, Optional.empty());
            throw late();
        } catch (Throwable e) {
            session.close();
            throw e;
        }
    }

    /** Pauses before the next attempt, or throws if there is no time left for one. */
    private void pause(QmpConnectionException failure, Duration soFar, Duration pause) throws InterruptedException {
        boolean isBusy = isBusy(failure.getCause());
        if (soFar.plus(pause).compareTo(isBusy ? timeout : patience) >= 0) {
            throw isBusy ? late() : failure;
        }
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }

    private QmpTimeoutException late() {
        return new QmpTimeoutException("no connection to " + address + " " + Timeouts.within(timeout));
    }

    /**
     * Returns true if QEMU is listening, but its queue of pending connections is full until the previous client leaves.
     */
    private boolean isBusy(@Nullable Throwable failure) {
        return address instanceof UnixDomainSocketAddress unix
                && failure instanceof IOException
                && !(failure instanceof ConnectException)
                && Files.isWritable(unix.getPath());
    }
}
