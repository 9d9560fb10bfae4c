package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.QmpEvent;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Passes the items of a subscription to a dispatcher. */
final class Dispatching<E extends QmpEvent> {
    private static final System.Logger LOG = System.getLogger(Subscription.class.getName());

    private final Subscription<E> subscription;
    private final EventDispatcher<E> dispatcher;

    Dispatching(Subscription<E> subscription, EventDispatcher<E> dispatcher) {
        this.subscription = subscription;
        this.dispatcher = dispatcher;
    }

    /**
     * Dispatches items as long as the subscription is not closed. Returns the last item of the stream, if it is among
     * them.
     */
    Optional<StreamItem.Disconnected<E>> dispatch(List<StreamItem<E>> items) {
        for (StreamItem<E> item : items) {
            if (item instanceof StreamItem.Disconnected<E> last) {
                return Optional.of(last);
            }
            if (!subscription.isClosed()) {
                dispatch(item);
            }
        }
        return Optional.empty();
    }

    private void dispatch(StreamItem<E> item) {
        if (item instanceof StreamItem.Arrived<E> arrived) {
            dispatcher.dispatch(arrived.received());
        } else if (item instanceof StreamItem.Malformed<E> malformed) {
            dispatcher.dispatchMalformed(malformed.text().getBytes(StandardCharsets.UTF_8), malformed.problem());
        } else if (item instanceof StreamItem.Dropped<E> gap) {
            LOG.log(Level.WARNING, "{0} items were dropped because the queue was full", gap.count());
        } else if (item instanceof StreamItem.Lost<E> lost) {
            LOG.log(Level.WARNING, "the connection was lost: {0}", lost.describe());
        }
    }
}
