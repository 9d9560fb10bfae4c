package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The resources that a process uses, as Linux counts them.
 *
 * @param kilobytes its resident memory
 * @param threads the number of its threads
 * @param cpu its CPU time so far
 */
record Resources(long kilobytes, long threads, Duration cpu) {
    static Resources of(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long kilobytes = 0;
        long threads = 0;
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                kilobytes = number(line);
            } else if (line.startsWith("Threads:")) {
                threads = number(line);
            }
        }
        return new Resources(
                kilobytes, threads, process.info().totalCpuDuration().orElseThrow());
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
