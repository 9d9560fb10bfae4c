package io.github.qmpevents.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.qmpevents.client.Overflow;
import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.Subscription;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDispatcher;
import java.lang.management.ManagementFactory;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A program that receives events with the client, and prints the CPU time of its process per event, in nanoseconds. */
final class ClientRunReader {
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(5);

    private final AtomicLong handled = new AtomicLong();
    private final EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
            // Only one thread counts.
            .on(Event.class, event -> handled.lazySet(handled.getPlain() + 1))
            .build();

    private ClientRunReader() {}

    /** Runs the program. The argument is the path of the socket. */
    public static void main(String[] args) throws InterruptedException {
        System.out.println(new ClientRunReader().measure(UnixDomainSocketAddress.of(args[0])));
    }

    private double measure(UnixDomainSocketAddress address) throws InterruptedException {
        try (QmpClient<Event> client = QmpClient.builder(Event.decoder()).connect(address)) {
            Subscription<Event> subscription = client.subscribe(Overflow.WAIT);
            Thread handling = new Thread(() -> dispatch(subscription), "handlers");
            handling.start();
            Thread.sleep(WARM_UP.toMillis());
            long events = -handled.get();
            long time = -cpuTime();
            Thread.sleep(MEASURED.toMillis());
            events += handled.get();
            time += cpuTime();
            if (!handling.isAlive()) {
                throw new IllegalStateException("the connection ended too early");
            }
            return (double) time / events;
        }
    }

    private void dispatch(Subscription<Event> subscription) {
        try {
            subscription.dispatchTo(dispatcher);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
