package io.github.qmpevents.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The settings and the lines that all benchmarks share. Benchmarks are in separate classes if the classes that one
 * needs would slow down another.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class EventBenchmark {
    /** The lines as QEMU writes them. */
    final List<byte[]> lines = Lines.ofQemu();

    private int next;

    /** Returns the index of the next line. */
    final int next() {
        int index = next;
        next = index + 1 == Lines.COUNT ? 0 : index + 1;
        return index;
    }
}
