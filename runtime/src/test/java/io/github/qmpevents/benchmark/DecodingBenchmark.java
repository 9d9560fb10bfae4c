package io.github.qmpevents.benchmark;

import io.github.qmpevents.events.BlockIoErrorEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.ShutdownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventDispatcher;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each method takes one event of the set, as QEMU writes it unless its name says something else. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodingBenchmark {
    private final List<byte[]> lineList = Lines.ofQemu();
    private final byte[][] lines = lineList.toArray(byte[][]::new);
    private final byte[][] otherForms = Lines.inOtherForms().toArray(byte[][]::new);
    private final EventDecoder<Event> decoder = Event.decoder();
    private final Event[] events = lineList.stream().map(decoder::decode).toArray(Event[]::new);
    private final Peers peers = new Peers();
    private final QemuQapi qemuQapi = new QemuQapi();
    private final Walk walk = new Walk(lineList);
    private final Rebuilding rebuilding = new Rebuilding();
    private final EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
            .on(Event.class, event -> handled = event)
            .on(BlockIoErrorEvent.class, event -> handled = event)
            .on(ShutdownEvent.class, event -> handled = event)
            .build();
    private @Nullable Event handled;
    private int next;

    private int next() {
        int index = next;
        next = index + 1 == lines.length ? 0 : index + 1;
        return index;
    }

    @Benchmark
    public Event decode() {
        return decoder.decode(lines[next()]);
    }

    @Benchmark
    public Event dispatch() {
        dispatcher.dispatch(lines[next()]);
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
        return Walk.over(lines[next()]);
    }

    @Benchmark
    public int walk() {
        return walk.next();
    }

    @Benchmark
    public int sumOfBytes() {
        int sum = 0;
        for (byte b : lines[next()]) {
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
        return peers.fastjson2ByPath(lines[next()]);
    }

    @Benchmark
    public Object fastjson2SeeAlso() {
        return peers.fastjson2SeeAlso(lines[next()]);
    }

    @Benchmark
    public Object jackson2() throws IOException {
        return peers.jackson2(lines[next()]);
    }

    @Benchmark
    public Object jackson3() {
        return peers.jackson3(lines[next()]);
    }

    @Benchmark
    public Object gson() {
        return peers.gson(lines[next()]);
    }

    @Benchmark
    public Object qemuQapi() throws IOException {
        return qemuQapi.decode(lines[next()]);
    }
}
