package io.github.qmpevents.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * The figures of a program with a load.
 *
 * @param program the program
 * @param load the load
 * @param connecting the time to make all connections, one after the other
 * @param threads the number of threads beyond those of a program that does nothing
 * @param kilobytes the memory beyond that of a program that does nothing
 * @param median the median of the time from the write of an event to its handler
 * @param most99 the 99th percentile of that time
 * @param cpu the CPU time per second
 */
record ScaleRow(
        ScaleProgram program,
        ScaleLoad load,
        Duration connecting,
        long threads,
        long kilobytes,
        Duration median,
        Duration most99,
        Duration cpu) {
    static final String HEADING =
            "| connections | client | handlers | threads | memory | connecting | p50 | p99 | CPU time |\n"
                    + "|---:|---|---|---:|---:|---:|---:|---:|---:|";

    /** Returns the row in Markdown. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %,d%s | %s | %s | %,d | %.1f MB | %,d ms | %,d µs | %,d µs | %d ms/s |",
                load.connections(),
                load.flooded() > 0 ? ", one flooded" : "",
                program.client(),
                program.handlers(),
                threads,
                megabytes(),
                connecting.toMillis(),
                median.toNanos() / 1000,
                most99.toNanos() / 1000,
                cpu.toMillis());
    }

    /** Returns the memory in megabytes. */
    double megabytes() {
        return kilobytes / 1024.0;
    }
}
