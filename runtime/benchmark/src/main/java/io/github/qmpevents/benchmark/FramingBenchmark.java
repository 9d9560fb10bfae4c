package io.github.qmpevents.benchmark;

import io.github.qmpevents.client.framing.Framer;
import io.github.qmpevents.client.framing.SkippedBytes;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A benchmark that decodes the events in a stream of bytes, as the client does. */
public class FramingBenchmark extends EventBenchmark {
    private static final int LIMIT = 1 << 20;

    private final byte[] stream = Lines.stream(lines);
    private final EventDecoder<Event> decoder = Event.decoder();
    private final Framer framer = new Framer(LIMIT, new Framer.Sink() {
        @Override
        public void message(byte[] buffer, int offset, int length) {
            decoded = decoder.decode(buffer, offset, length);
        }

        @Override
        public void skipped(SkippedBytes skipped) {
            throw new IllegalStateException(skipped.problem());
        }
    });
    private @Nullable Event decoded;

    @Benchmark
    @OperationsPerInvocation(Lines.COUNT)
    public Event frameAndDecode() {
        int done = 0;
        while (done < stream.length) {
            ByteBuffer room = framer.room();
            int count = Math.min(room.remaining(), stream.length - done);
            room.put(stream, done, count);
            framer.received(count);
            done += count;
        }
        return Objects.requireNonNull(decoded);
    }
}
