package io.github.qmpevents.client;

import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.util.function.BiConsumer;

/**
 * The observer of one client. Its exceptions are logged, and do not reach the client.
 *
 * @param observer the observer
 * @param peer the address of QEMU
 */
record Observed(ClientObserver observer, SocketAddress peer) {
    private static final System.Logger LOG = System.getLogger(ClientObserver.class.getName());

    /** Reports to the observer. */
    void report(BiConsumer<ClientObserver, SocketAddress> report) {
        if (observer == ClientObserver.NONE) {
            return;
        }
        try {
            report.accept(observer, peer);
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "the observer of the client for " + peer + " failed", e);
        }
    }
}
