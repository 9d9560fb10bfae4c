package io.github.qmpevents.benchmark;

import io.github.qmpevents.runtime.EventDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A benchmark that decodes events of many more kinds than QEMU has. Each kind has its own code, and the JVM takes most
 * of a minute to compile it all.
 */
@Warmup(iterations = 60, time = 1)
public class KindsBenchmark extends EventBenchmark {
    /** The directory of the classes of {@link ManyKinds}. */
    @Param("")
    public String classes = "";

    private final byte[][] ofManyKinds = ManyKinds.lines(lines).toArray(byte[][]::new);
    private @Nullable EventDecoder<?> decoder;

    @Setup
    public void load() throws IOException {
        decoder = ManyKinds.decoder(Path.of(classes));
    }

    @Benchmark
    public Object decodeManyKinds() {
        return Objects.requireNonNull(decoder).decode(ofManyKinds[next()]);
    }
}
