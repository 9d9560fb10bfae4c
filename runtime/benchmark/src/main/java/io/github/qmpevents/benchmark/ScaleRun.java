package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures programs with many connections, from outside. Each runs in its own process, and so does the program that
 * plays the QEMUs.
 */
final class ScaleRun {
    private final Map<List<String>, Resources> idle = new HashMap<>();

    /** Measures a program with a load. */
    ScaleRow measure(ScaleProgram program, ScaleLoad load) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("qmp");
        Path socket = directory.resolve("socket");
        try (Child writer = new Child(ScaleProgram.writer(socket, load))) {
            writer.expect("listening");
            try (Child reader = new Child(program.command(socket, load))) {
                return measure(program, load, reader);
            }
        } finally {
            Files.deleteIfExists(socket);
            Files.delete(directory);
        }
    }

    private ScaleRow measure(ScaleProgram program, ScaleLoad load, Child reader)
            throws IOException, InterruptedException {
        Duration connecting =
                Duration.ofMillis(Long.parseLong(reader.expect("connected").get(1)));
        reader.expect("begin");
        Resources begin = Resources.of(reader.process());
        List<String> latencies = reader.expect("end");
        Resources end = Resources.of(reader.process());
        reader.goOn();
        reader.expect("collected");
        Resources collected = Resources.of(reader.process());
        Resources least = idle(program);
        return new ScaleRow(
                program,
                load,
                connecting,
                end.threads() - least.threads(),
                collected.kilobytes() - least.kilobytes(),
                Duration.ofNanos(Long.parseLong(latencies.get(1))),
                Duration.ofNanos(Long.parseLong(latencies.get(2))),
                Duration.ofNanos((long) (end.cpu().minus(begin.cpu()).toNanos() / load.measuredSeconds())));
    }

    private Resources idle(ScaleProgram program) throws IOException, InterruptedException {
        Resources known = idle.get(program.idle());
        if (known == null) {
            try (Child child = new Child(program.idle())) {
                child.expect("idle");
                known = Resources.of(child.process());
            }
            idle.put(program.idle(), known);
        }
        return known;
    }
}
