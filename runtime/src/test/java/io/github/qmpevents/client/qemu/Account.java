package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

/**
 * An account of all events that QEMU sent.
 *
 * @param delivered the events that reached the subscriber
 * @param inGaps the events that did not reach it, but are between a loss that was reported to it and the next
 *     connection
 * @param unlogged the delivered events that a killed QEMU sent, but had no time to log
 * @param gaps the losses
 * @param restarts the number of times that QEMU was started again
 */
record Account(long delivered, long inGaps, long unlogged, long gaps, long restarts) {
    static final Account NONE = new Account(0, 0, 0, 0, 0);

    /**
     * Compares the conversations of a client with all conversations that QEMU logged.
     *
     * @throws AssertionError if an event was not delivered exactly once and in order, unless it is in a gap
     */
    static Account of(List<WatchedConversation> watched, List<ObservedConversation> observed, int restarts) {
        long delivered = 0;
        long sent = 0;
        long unlogged = 0;
        int next = 0;
        List<String> already = List.of();
        for (WatchedConversation conversation : watched) {
            assertThat(Collections.disjoint(conversation.before(), already))
                    .as("events before the greeting are new: " + conversation.before())
                    .isTrue();
            already = conversation.events();
            // A conversation that the client gave up before it was ready is part of the gap.
            int first = next;
            while (next < observed.size() && !observed.get(next).matches(conversation)) {
                next++;
            }
            if (next == observed.size()) {
                throw new AssertionError("connection " + (watched.indexOf(conversation) + 1) + " of the client: "
                        + observed.subList(first, next).stream()
                                .findFirst()
                                .map(logged -> logged.describeDifference(conversation))
                                .orElse("QEMU has logged no more"));
            }
            delivered += conversation.before().size() + conversation.events().size();
            unlogged += Math.max(
                    0,
                    conversation.events().size() - observed.get(next).events().size());
            next++;
        }
        for (ObservedConversation conversation : observed) {
            sent += conversation.events().size();
        }
        return new Account(delivered, sent - delivered + unlogged, unlogged, watched.size() - 1, restarts);
    }

    Account plus(Account other) {
        return new Account(
                delivered + other.delivered,
                inGaps + other.inGaps,
                unlogged + other.unlogged,
                gaps + other.gaps,
                restarts + other.restarts);
    }
}
