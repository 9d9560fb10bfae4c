package io.github.qmpevents.client;

import java.net.SocketAddress;
import java.time.Duration;

/** An observer all of whose methods throw. */
final class ThrowingObserver implements ClientObserver {
    private final Throwable failure;

    ThrowingObserver(Throwable failure) {
        this.failure = failure;
    }

    @Override
    public void connected(SocketAddress peer) {
        fail();
    }

    @Override
    public void disconnected(SocketAddress peer, EndReason reason) {
        fail();
    }

    @Override
    public void bytesRead(SocketAddress peer, int count) {
        fail();
    }

    @Override
    public void eventArrived(SocketAddress peer, String eventName) {
        fail();
    }

    @Override
    public void malformed(SocketAddress peer, long length) {
        fail();
    }

    @Override
    public void dropped(SocketAddress peer, long count) {
        fail();
    }

    @Override
    public void queued(SocketAddress peer, int items) {
        fail();
    }

    @Override
    public void replied(SocketAddress peer, String command, Duration latency) {
        fail();
    }

    private void fail() {
        throw Failures.raise(failure);
    }
}
