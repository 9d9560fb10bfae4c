package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.DispatchResult;
import io.github.qmpevents.runtime.EventDispatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads share one dispatcher, and the messages of one do not affect the others. */
@Timeout(120)
class SharedDispatcherTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = 50;

    private final List<byte[]> lines =
            LineMaker.recorded().stream().map(line -> line.getBytes(UTF_8)).toList();
    private final List<Event> expected =
            lines.stream().map(Event.decoder()::decode).toList();
    private final ThreadLocal<List<Event>> handled = ThreadLocal.withInitial(ArrayList::new);
    private final EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
            .on(Event.class, event -> handled.get().add(event))
            .onMalformed((message, problem) -> {})
            .build();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void eachThreadGetsItsOwnEventsWhileOneSendsBrokenMessages() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Future<Integer> broken = threads.submit(this::dispatchBrokenLines);
            List<Future<List<Event>>> whole = new ArrayList<>();
            for (int i = 1; i < THREADS; i++) {
                whole.add(threads.submit(this::dispatchLines));
            }
            for (Future<List<Event>> events : whole) {
                assertThat(events.get()).isEqualTo(expected);
            }
            done.set(true);
            assertThat(broken.get()).isPositive();
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    private List<Event> dispatchLines() {
        for (int round = 0; round < ROUNDS; round++) {
            handled.get().clear();
            for (byte[] line : lines) {
                assertThat(dispatcher.dispatch(line)).isEqualTo(DispatchResult.HANDLED);
            }
            assertThat(handled.get()).isEqualTo(expected);
        }
        return handled.get();
    }

    /** Cuts lines off at one place after the other until all other threads are done. */
    private int dispatchBrokenLines() {
        int count = 0;
        while (!done.get()) {
            byte[] line = lines.get(count % lines.size());
            byte[] cutOff = Arrays.copyOf(line, count % line.length);
            assertThat(dispatcher.dispatch(cutOff)).isEqualTo(DispatchResult.MALFORMED);
            count++;
        }
        return count;
    }
}
