package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what it costs to read specs of 100, 1,000 and 10,000 events: the cost of a byte should not grow. */
final class ReadingCost {
    private static final int ROUNDS = 7;

    private ReadingCost() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("spec", ".txt");
        PrintStream out = System.out;
        for (int events : new int[] {100, 1_000, 10_000}) {
            Files.writeString(file, spec(events));
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Reading reading = Generator.read(file);
                best = Math.min(best, System.nanoTime() - start);
                if (reading.spec().isEmpty()) {
                    throw new IllegalStateException(reading.diagnostics().toString());
                }
            }
            long bytes = Files.size(file);
            out.printf(
                    Locale.ROOT,
                    "%,7d events  %,10d bytes  %,9.1f ms  %,6d ns a byte%n",
                    events,
                    bytes,
                    best / 1e6,
                    best / bytes);
        }
        Files.delete(file);
    }

    private static String spec(int events) {
        return IntStream.range(0, events).mapToObj(ReadingCost::event).collect(Collectors.joining());
    }

    private static String event(int number) {
        return """
                EVENT_%05d
                -----------

                Emitted when something happens for the first time, or for the second
                time after a while.

                Data:

                - "device": device name (json-string)
                - "action": action that has been taken, it's one of the following (json-string):
                    "ignore": error has been ignored
                    "stop": error caused VM to be stopped
                - "server": Server information (json-object)
                  - "port": port number (json-int, optional)

                Example:

                { "event": "EVENT_%05d",
                    "data": { "device": "ide0-hd1", "action": "stop", "server": { "port": 5901 } },
                    "timestamp": { "seconds": 1265044230, "microseconds": 450486 } }

                Note: If action is "stop", a STOP event will eventually follow.

                """.formatted(number, number);
    }
}
