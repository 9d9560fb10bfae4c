package io.github.qmpevents.client;

import io.github.qmpevents.client.testing.FakeConnection;
import io.github.qmpevents.client.testing.Script;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Scripts for several connections. */
final class Scripts {
    private Scripts() {}

    /** Returns a script that plays one script on each connection, and the last script on all others. */
    static Script inTurn(Script... scripts) {
        AtomicInteger next = new AtomicInteger();
        List<Script> all = List.of(scripts);
        return client ->
                all.get(Math.min(next.getAndIncrement(), all.size() - 1)).play(client);
    }

    /** Sends a tick, and then answers each {@code sync} until the client leaves. */
    static void answer(FakeConnection client) throws IOException, InterruptedException {
        client.negotiate();
        client.send(PlainEvent.tick(9));
        for (; ; ) {
            client.awaitCommand("sync");
            client.reply("{}");
        }
    }
}
