package io.github.qmpevents.benchmark;

import io.github.qmpevents.events.BlockIoErrorEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.ShutdownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventDispatcher;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Benchmarks of decoding. Each method handles one event of the set, as QEMU writes it unless the name of the method
 * says otherwise.
 */
public class DecodingBenchmark extends EventBenchmark {
    private final byte[][] ofQemu = lines.toArray(byte[][]::new);
    private final byte[][] otherForms = Lines.inOtherForms().toArray(byte[][]::new);
    private final EventDecoder<Event> decoder = Event.decoder();
    private final Event[] events = lines.stream().map(decoder::decode).toArray(Event[]::new);
    private final Peers peers = new Peers();
    private final QemuQapi qemuQapi = new QemuQapi();
    private final Walk walk = new Walk(lines);
    private final Rebuilding rebuilding = new Rebuilding();
    private final EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
            .on(Event.class, event -> handled = event)
            .on(BlockIoErrorEvent.class, event -> handled = event)
            .on(ShutdownEvent.class, event -> handled = event)
            .build();
    private @Nullable Event handled;

    @Benchmark
    public Event decode() {
        return decoder.decode(ofQemu[next()]);
    }

    @Benchmark
    public Event dispatch() {
        dispatcher.dispatch(ofQemu[next()]);
        return Objects.requireNonNull(handled);
    }

    @Benchmark
    public Event decodeOtherForm() {
        return decoder.decode(otherForms[next()]);
    }

    @Benchmark
    public int walkOtherFormWithNewParser() {
        return Walk.over(otherForms[next()]);
    }

    @Benchmark
    public int walkWithNewParser() {
        return Walk.over(ofQemu[next()]);
    }

    @Benchmark
    public int walk() {
        return walk.next();
    }

    @Benchmark
    public int sumOfBytes() {
        int sum = 0;
        for (byte b : ofQemu[next()]) {
            sum += b;
        }
        return sum;
    }

    @Benchmark
    public Event rebuild() {
        return rebuilding.apply(events[next()]);
    }

    @Benchmark
    public Object fastjson2ByPath() {
        return peers.fastjson2ByPath(ofQemu[next()]);
    }

    @Benchmark
    public Object fastjson2SeeAlso() {
        return peers.fastjson2SeeAlso(ofQemu[next()]);
    }

    @Benchmark
    public Object jackson2() throws IOException {
        return peers.jackson2(ofQemu[next()]);
    }

    @Benchmark
    public Object jackson3() {
        return peers.jackson3(ofQemu[next()]);
    }

    @Benchmark
    public Object gson() {
        return peers.gson(ofQemu[next()]);
    }

    @Benchmark
    public Object qemuQapi() throws IOException {
        return qemuQapi.decode(ofQemu[next()]);
    }
}
