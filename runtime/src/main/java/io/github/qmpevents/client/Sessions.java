package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The sessions of a client: the first one, and another after each loss. Thread-safe. */
final class Sessions<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final Options options;
    private final String reasonForSilence;
    private final Observed observed;
    private final QueueReports queues;
    private final Subscriptions<E> subscriptions;
    private final ReentrantLock lock = new ReentrantLock();

    /** The last session that was ready for commands; null before the first. */
    private volatile @Nullable Session<E> session;

    /** The last session that was created, ready or not. */
    private volatile @Nullable Session<E> newest;

    private @Nullable Thread reconnecting;
    private boolean isClosed;

    /** Creates connected sessions. */
    interface Dialing<E extends QmpEvent> {
        Session<E> dial(Dialer.SessionFactory<E> factory) throws InterruptedException;
    }

    /**
     * Creates an empty collection of sessions.
     *
     * @param reasonForSilence the usual reason for a missing greeting, for use after a colon
     */
    Sessions(EventDecoder<E> decoder, Options options, SocketAddress peer, String reasonForSilence) {
        this.decoder = decoder;
        this.options = options;
        this.reasonForSilence = reasonForSilence;
        observed = new Observed(options.observer(), peer);
        queues = new QueueReports(observed, this::resume);
        subscriptions = new Subscriptions<>(options.queue(), options.unclaimed(), queues);
    }

    Subscriptions<E> subscriptions() {
        return subscriptions;
    }

    /** Returns the last session that was ready for commands. There is one after {@link #open}. */
    Session<E> session() {
        return Objects.requireNonNull(session);
    }

    private void resume() {
        Session<E> paused = session;
        if (paused != null) {
            paused.resume();
        }
    }

    /** Opens a session that is ready for commands. */
    void open(Dialing<E> dialing) throws InterruptedException {
        Session<E> next = dialing.dial(this::create);
        boolean isReady = false;
        try {
            negotiate(next);
            isReady = next == session;
        } finally {
            if (!isReady) {
                next.close();
            }
        }
    }

    private Session<E> create(SocketChannel channel) throws IOException {
        Session<E> next =
                new Session<>(decoder, options.messageBytes(), observed, queues, subscriptions, channel, this::end);
        newest = next;
        return next;
    }

    private void negotiate(Session<E> next) throws InterruptedException {
        RawJson greeting = awaitGreeting(next);
        Set<String> enabled = Capabilities.enabled(options.capabilities(), greeting);
        Command command = new Command(Capabilities.command(enabled), reply -> {
            if (reply.at(MessageType.ERROR.member()).isEmpty()) {
                begin(next, greeting, enabled);
            }
        });
        RawJson unused = new CommandCall<>(next, command, options.timeouts().command()).execute();
    }

    private RawJson awaitGreeting(Session<E> next) throws InterruptedException {
        Duration timeout = options.timeouts().greeting();
        try {
            return next.await(next.greeting(), timeout, () -> "no greeting from " + peer());
        } catch (TimeoutException e) {
            String mishap = next.mishap();
            throw new QmpTimeoutException("connected to " + peer() + ", but no greeting " + Timeouts.within(timeout)
                    + ": " + (mishap == null ? reasonForSilence : mishap));
        }
    }

    private SocketAddress peer() {
        return observed.peer();
    }

    private void begin(Session<E> next, RawJson greeting, Set<String> enabled) {
        lock.lock();
        try {
            if (isClosed) {
                return;
            }
            next.setReady(enabled);
            session = next;
        } finally {
            lock.unlock();
        }
        observed.report(ClientObserver::connected);
        subscriptions.connected(new StreamItem.Connected<>(greeting));
        if (subscriptions.wantStatus()) {
            next.send(Command.queryStatus(status -> subscriptions.status(new StreamItem.Status<>(status))));
        }
    }

    /** Handles the end of a session. For one that was never ready, the attempt to open it reports the failure. */
    private void end(Session<E> ended, StreamItem.Disconnected<E> last) {
        if (ended != session) {
            return;
        }
        observed.report((observer, peer) -> observer.disconnected(peer, last.reason()));
        Optional<ReconnectPolicy> policy = options.reconnecting().filter(p -> p.reconnectsAfter(last.reason()));
        if (policy.isEmpty()) {
            subscriptions.end(last);
            return;
        }
        subscriptions.lost(new StreamItem.Lost<>(last.reason(), last.cause()));
        try {
            startReconnecting(policy.get());
        } catch (Throwable e) {
            // Usually no more threads can be started.
            subscriptions.end(new StreamItem.Disconnected<>(EndReason.FAILED, Optional.of(e)));
        }
    }

    private void startReconnecting(ReconnectPolicy policy) {
        lock.lock();
        try {
            if (!isClosed) {
                // Cleared later: otherwise each thread would keep the previous one, and so the threads of all losses.
                AtomicReference<@Nullable Thread> before = new AtomicReference<>(reconnecting);
                reconnecting = ClientThreads.start("qmp-reconnect " + peer(), () -> reconnect(policy, before));
            }
        } finally {
            lock.unlock();
        }
    }

    private void reconnect(ReconnectPolicy policy, AtomicReference<@Nullable Thread> before) {
        try {
            Thread last = before.getAndSet(null);
            if (last != null) {
                last.join();
            }
            reconnect(policy);
        } catch (InterruptedException e) {
            // Closed.
        } catch (Throwable e) {
            subscriptions.end(new StreamItem.Disconnected<>(EndReason.FAILED, Optional.of(e)));
        }
    }

    private void reconnect(ReconnectPolicy policy) throws InterruptedException {
        Dialer dialer = new Dialer(peer(), options.timeouts().connect(), Duration.ZERO);
        TimeLimit patience =
                TimeLimit.ofNanos(policy.patience().map(Timeouts::nanos).orElse(Long.MAX_VALUE));
        for (int attempt = 0; ; attempt++) {
            TimeUnit.NANOSECONDS.sleep(Math.min(patience.left(), Timeouts.nanos(policy.pauseBefore(attempt))));
            try {
                open(dialer::dial);
                return;
            } catch (QmpException e) {
                if (patience.left() <= 0) {
                    subscriptions.end(new StreamItem.Disconnected<>(EndReason.GAVE_UP, Optional.of(e)));
                    return;
                }
            }
        }
    }

    /** Ends the session, all subscriptions, and any reconnecting. */
    void close() {
        Thread waiting;
        Session<E> last;
        lock.lock();
        try {
            isClosed = true;
            waiting = reconnecting;
            last = session;
        } finally {
            lock.unlock();
        }
        if (waiting != null) {
            waiting.interrupt();
        }
        if (last != null) {
            last.close();
        }
        subscriptions.end(new StreamItem.Disconnected<>(EndReason.CLOSED, Optional.empty()));
        awaitEnd(waiting);
        // The interrupted thread has ended it, perhaps without waiting for its end.
        Session<E> unready = newest;
        if (unready != null) {
            unready.close();
        }
    }

    private static void awaitEnd(@Nullable Thread thread) {
        try {
            if (thread != null && thread != Thread.currentThread() && !SelectorLoop.isCurrentThread()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
