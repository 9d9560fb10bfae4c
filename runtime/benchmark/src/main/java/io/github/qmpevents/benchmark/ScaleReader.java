package io.github.qmpevents.benchmark;

import io.github.qmpevents.client.Overflow;
import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.QmpClientBuilder;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.RtcChangeEvent;
import io.github.qmpevents.runtime.EventDispatcher;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program that connects to many played QEMUs with the client. It fails if a connection does not get each of its
 * events once and in order. The process that started it measures it from outside, so it prints its progress:
 *
 * <pre>
 * connected 812        // the milliseconds that this took
 * begin                // all connections have received the events of the warm-up
 * end 81000 203000     // and all other events: the median of the latencies and the 99th percentile, in nanoseconds
 * </pre>
 *
 * <p>It then waits for a line of input, collects garbage, prints {@code collected}, and waits for another line.
 */
final class ScaleReader {
    private static final long SECONDS_TO_WAIT = 120;

    private final ScaleLoad load;
    private final int[] received;
    private final long[] latencies;
    private final AtomicInteger measured = new AtomicInteger();
    private final CountDownLatch begin;
    private final CountDownLatch end;
    private final EventDispatcher<Event> dispatcher =
            Event.dispatcherBuilder().on(RtcChangeEvent.class, this::handle).build();

    private ScaleReader(ScaleLoad load) {
        this.load = load;
        received = new int[load.connections()];
        latencies = new long[load.measuredEvents()];
        begin = new CountDownLatch(load.connections());
        end = new CountDownLatch(load.connections());
    }

    /** Runs the program. The arguments are the path of the socket, a {@link Handling}, and those of the load. */
    public static void main(String[] args) throws InterruptedException, IOException {
        ScaleReader reader = new ScaleReader(ScaleLoad.parse(args, 2));
        List<QmpClient<Event>> clients = reader.connect(UnixDomainSocketAddress.of(args[0]), Handling.valueOf(args[1]));
        reader.await(reader.begin, "begin");
        reader.await(reader.end, "end");
        Arrays.sort(reader.latencies);
        System.out.println("end " + reader.percentile(50) + " " + reader.percentile(99));
        System.in.read();
        System.gc();
        System.out.println("collected " + clients.size());
        System.in.read();
        // Closing thousands of connections is not measured.
        Runtime.getRuntime().halt(0);
    }

    private List<QmpClient<Event>> connect(UnixDomainSocketAddress address, Handling handling)
            throws InterruptedException {
        QmpClientBuilder<Event> builder = QmpClient.builder(Event.decoder());
        List<QmpClient<Event>> clients = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < load.connections(); i++) {
            QmpClient<Event> client = builder.connect(address);
            clients.add(client);
            Subscription<Event> subscription = client.subscribe(Overflow.WAIT);
            handling.begin(subscription, dispatcher);
        }
        System.out.println("connected " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return clients;
    }

    private void handle(RtcChangeEvent event) {
        long latency = System.nanoTime() - event.offset();
        Instant timestamp = event.timestamp().orElseThrow();
        int connection = timestamp.getNano() / 1000;
        int round = received[connection]++;
        if (round != timestamp.getEpochSecond()) {
            System.err.println("connection " + connection + ": expected event " + round + ", found " + event);
            Runtime.getRuntime().halt(1);
        }
        if (round >= load.warmUp()) {
            latencies[measured.getAndIncrement()] = latency;
        }
        if (round == load.warmUp()) {
            begin.countDown();
        }
        if (round == load.rounds() - 1) {
            end.countDown();
        }
    }

    private void await(CountDownLatch latch, String name) throws InterruptedException {
        if (!latch.await(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            throw new IllegalStateException(latch.getCount() + " connections have not reached their " + name);
        }
        if (latch == begin) {
            System.out.println("begin");
        }
    }

    private long percentile(int percent) {
        return latencies[(int) ((long) (latencies.length - 1) * percent / 100)];
    }
}
