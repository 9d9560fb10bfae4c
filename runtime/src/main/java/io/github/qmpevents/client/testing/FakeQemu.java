package io.github.qmpevents.client.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A QEMU that plays a script over a real socket, for tests of situations that a real one does not create on demand.
 *
 * <pre>{@code
 * Script script = client -> {
 *     client.negotiate();
 *     client.awaitCommand("stop");
 *     client.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 1, \"microseconds\": 2}}\r\n");
 *     client.reply("{}");
 *     client.awaitEnd();
 * };
 * try (var fake = FakeQemu.listen(UnixDomainSocketAddress.of("/tmp/fake.qmp"), script);
 *         var qemu = QmpClient.builder(Event.decoder()).connect(fake.address())) {
 *     qemu.execute("stop");
 * }
 * }</pre>
 *
 * <p>The script is played on a thread of the fake. Like QEMU, a listening fake serves one client at a time: another one
 * can connect, but gets nothing until the first leaves, and then the script from its beginning.
 *
 * <p>A script that throws anything but an {@link IOException} ends the fake, and {@link #close} reports it.
 *
 * <p>Thread-safe.
 */
public final class FakeQemu implements AutoCloseable {
    private final @Nullable ServerSocketChannel server;
    private final SocketAddress address;
    private final Script script;
    private final Thread player;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile @Nullable Throwable failure;

    private enum State {
        WAITING,
        PLAYING,
        CLOSED
    }

    private FakeQemu(@Nullable ServerSocketChannel server, SocketAddress address, Script script) {
        this.server = server;
        this.address = address;
        this.script = script;
        player = new Thread(this::play, "fake-qemu " + address);
        player.setDaemon(true);
    }

    /**
     * Returns a fake that listens, as {@code -qmp unix:PATH,server=on,wait=off} does.
     *
     * @param address the address of a Unix socket, whose file must not exist yet, or of a TCP socket, with port 0 for a
     *     free port
     * @param script the script, which is played to each client
     * @throws UncheckedIOException if it can't listen there
     */
    public static FakeQemu listen(SocketAddress address, Script script) {
        try {
            ServerSocketChannel server = address instanceof UnixDomainSocketAddress
                    ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                    : ServerSocketChannel.open();
            return new FakeQemu(server, bind(server, address), script).started();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + address, e);
        }
    }

    /** Binds a channel and returns its actual address, or closes the channel if that fails. */
    private static SocketAddress bind(ServerSocketChannel server, SocketAddress address) throws IOException {
        boolean isBound = false;
        try {
            SocketAddress actual = server.bind(address).getLocalAddress();
            isBound = true;
            return actual;
        } finally {
            if (!isBound) {
                server.close();
            }
        }
    }

    /**
     * Returns a fake that dials in, as {@code -qmp unix:PATH} does. If that fails, {@link #close} reports it.
     *
     * @param address the address on which the client listens
     * @param script the script, which is played once
     */
    public static FakeQemu dial(SocketAddress address, Script script) {
        return new FakeQemu(null, address, script).started();
    }

    private FakeQemu started() {
        player.start();
        return this;
    }

    /**
     * Returns the address on which the fake listens, with the actual port if port 0 was requested, or the address that
     * it dials.
     */
    public SocketAddress address() {
        return address;
    }

    /**
     * Waits until the script has been played: for a fake that dials, until its connection ends; for one that listens,
     * until it is closed.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public void awaitEnd() throws InterruptedException {
        player.join();
    }

    /**
     * Ends the script and the connection, stops listening, and deletes the file of a Unix socket.
     *
     * @throws IllegalStateException if the script failed with anything other than an {@link IOException}, or dialling
     *     failed
     */
    @Override
    public void close() {
        // Not while it waits for a client: the JDK would lose the socket of one that connects meanwhile.
        if (state.getAndSet(State.CLOSED) == State.PLAYING || server == null) {
            player.interrupt();
        }
        try {
            if (server != null) {
                server.close();
                if (address instanceof UnixDomainSocketAddress unix) {
                    Files.deleteIfExists(unix.getPath());
                }
            }
            player.join();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop listening on " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Throwable failed = failure;
        if (failed != null) {
            throw new IllegalStateException("the script of the fake failed: " + failed.getMessage(), failed);
        }
    }

    private void play() {
        try (ServerSocketChannel listening = server) {
            if (listening == null) {
                play(SocketChannel.open(address));
            } else {
                while (listening.isOpen()) {
                    play(listening.accept());
                }
            }
        } catch (ClosedChannelException | InterruptedException e) {
            // Closed.
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void play(SocketChannel channel) throws IOException, InterruptedException {
        try (channel) {
            FakeConnection client = new FakeConnection(channel);
            if (state.compareAndSet(State.WAITING, State.PLAYING)) {
                playTo(client);
                state.compareAndSet(State.PLAYING, State.WAITING);
            }
        }
    }

    private void playTo(FakeConnection client) throws InterruptedException {
        try {
            script.play(client);
        } catch (IOException e) {
            // The client has left.
        }
    }
}
