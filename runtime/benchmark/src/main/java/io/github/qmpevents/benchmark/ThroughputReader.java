package io.github.qmpevents.benchmark;

import io.github.qmpevents.client.Overflow;
import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.framing.Framer;
import io.github.qmpevents.client.framing.SkippedBytes;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.NotAnEventException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program that receives as many events as one connection brings, in several turns, and prints the events per second
 * and the CPU time per event in nanoseconds, each from the best turn.
 */
final class ThroughputReader {
    /** The way without the client: a thread that reads, frames and decodes. */
    static final String ALONE = "ALONE";

    private static final int TURNS = 5;
    private static final long WARM_UP = 1000;
    private static final long MEASURED = 1500;

    private final UnixDomainSocketAddress address;
    private final AtomicLong handled = new AtomicLong();
    private final EventDispatcher<Event> dispatcher =
            Event.dispatcherBuilder().on(Event.class, event -> count()).build();

    private ThroughputReader(UnixDomainSocketAddress address) {
        this.address = address;
    }

    /**
     * Runs the program. The arguments are the path of the socket, and the way: {@link #ALONE}, or one of {@link
     * Handling}.
     */
    public static void main(String[] args) throws InterruptedException, IOException {
        ThroughputReader reader = new ThroughputReader(UnixDomainSocketAddress.of(args[0]));
        List<Rate> turns = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            turns.add(reader.measure(args[1]));
        }
        Rate best = Rate.best(turns);
        System.out.println(args[1] + " " + best.events() + " " + best.cpu());
        Runtime.getRuntime().halt(0);
    }

    /** Counts an event. Only one thread at a time calls this. */
    private void count() {
        handled.lazySet(handled.getPlain() + 1);
    }

    private Rate measure(String way) throws InterruptedException, IOException {
        if (way.equals(ALONE)) {
            try (SocketChannel channel = SocketChannel.open(address)) {
                Thread thread = new Thread(() -> readAlone(channel), "alone");
                thread.start();
                return rate();
            }
        }
        try (QmpClient<Event> client = QmpClient.builder(Event.decoder()).connect(address)) {
            Handling.valueOf(way).begin(client.subscribe(Overflow.WAIT), dispatcher);
            return rate();
        }
    }

    private Rate rate() throws InterruptedException {
        Thread.sleep(WARM_UP);
        Rate.Count begin = Rate.Count.now(handled.get());
        Thread.sleep(MEASURED);
        return Rate.Count.now(handled.get()).since(begin);
    }

    private void readAlone(SocketChannel channel) {
        EventDecoder<Event> decoder = Event.decoder();
        Framer framer = new Framer(1 << 20, new Framer.Sink() {
            @Override
            public void message(byte[] buffer, int offset, int length) {
                try {
                    Event unused = decoder.decode(buffer, offset, length);
                    count();
                } catch (NotAnEventException e) {
                    // The greeting or the reply.
                }
            }

            @Override
            public void skipped(SkippedBytes skipped) {
                throw new IllegalStateException(skipped.problem());
            }
        });
        try {
            PlayedQemu.write(
                    channel,
                    ByteBuffer.wrap(
                            "{\"execute\": \"qmp_capabilities\", \"id\": 0}".getBytes(StandardCharsets.US_ASCII)));
            for (int count = channel.read(framer.room()); count >= 0; count = channel.read(framer.room())) {
                framer.received(count);
            }
        } catch (IOException e) {
            // Closed: enough was measured.
        }
    }
}
