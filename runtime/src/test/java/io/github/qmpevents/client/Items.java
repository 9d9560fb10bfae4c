package io.github.qmpevents.client;

import java.util.ArrayList;
import java.util.List;

/** Items of a stream as short texts. */
final class Items {
    private Items() {}

    /** Returns all items up to the end. */
    static List<String> untilTheEnd(Subscription<PlainEvent> subscription) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        StreamItem<PlainEvent> item;
        do {
            item = subscription.take();
            texts.add(text(item));
        } while (!(item instanceof StreamItem.Disconnected<PlainEvent>));
        return texts;
    }

    /** Returns the next items. */
    static List<String> some(Subscription<PlainEvent> subscription, int count) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(subscription.take()));
        }
        return texts;
    }

    static String text(StreamItem<PlainEvent> item) {
        if (item instanceof StreamItem.Arrived<PlainEvent> arrived) {
            return arrived.event() instanceof PlainEvent.Tick tick
                    ? "tick " + tick.number()
                    : arrived.event().eventName();
        } else if (item instanceof StreamItem.Malformed<PlainEvent> malformed) {
            return "malformed " + malformed.length() + ": "
                    + malformed.problem().getMessage();
        } else if (item instanceof StreamItem.Dropped<PlainEvent> dropped) {
            return "dropped " + dropped.count();
        } else if (item instanceof StreamItem.Disconnected<PlainEvent> end) {
            return end.reason().toString();
        } else if (item instanceof StreamItem.Lost<PlainEvent> lost) {
            return "lost " + lost.reason();
        } else if (item instanceof StreamItem.Status<PlainEvent> status) {
            return "status " + status.status();
        } else {
            return "connected";
        }
    }
}
