package io.github.qmpevents.generator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints the cost of reading texts and schemas of 100, 1,000 and 10,000 events. The cost per byte should not grow. */
final class ReadingCost {
    private static final int ROUNDS = 7;
    private static final String TEXT = """
            EVENT_N
            -------

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

            { "event": "EVENT_N",
                "data": { "device": "ide0-hd1", "action": "stop", "server": { "port": 5901 } },
                "timestamp": { "seconds": 1265044230, "microseconds": 450486 } }

            Note: If action is "stop", a STOP event will eventually follow.

            """;
    private static final String SCHEMA = """
            ##
            # @Action_N:
            #
            # @ignore: error has been ignored
            # @stop: error caused VM to be stopped (since 2.N)
            ##
            { 'enum': 'Action_N', 'data': [ 'ignore', 'stop' ] }

            ##
            # @Server_N:
            #
            # Server information
            #
            # @port: port number
            #
            # Since: 2.N
            ##
            { 'struct': 'Server_N', 'data': { '*port': 'uint16' } }

            ##
            # @EVENT_N:
            #
            # Emitted when something happens for the first time, or for the second
            # time after a while.
            #
            # @device: device name
            #
            # @action: action that has been taken, an `Action_N`
            #
            # Since: 2.N
            ##
            { 'event': 'EVENT_N',
              'data': { 'device': 'str', 'action': 'Action_N', '*server': 'Server_N' } }

            """;

    private ReadingCost() {}

    public static void main(String[] args) throws IOException {
        measure("text", TEXT);
        measure("schema", SCHEMA);
    }

    private static void measure(String form, String event) throws IOException {
        PrintStream out = System.out;
        Path file = Files.createTempFile("spec", ".txt");
        for (int events : new int[] {100, 1_000, 10_000}) {
            Files.writeString(file, spec(events, event));
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
                    "%-6s  %,7d events  %,10d bytes  %,9.1f ms  %,6d ns a byte%n",
                    form,
                    events,
                    bytes,
                    best / 1e6,
                    best / bytes);
        }
        Files.delete(file);
    }

    private static String spec(int events, String event) {
        StringBuilder spec = new StringBuilder();
        for (int i = 0; i < events; i++) {
            spec.append(event.replace("_N", "_" + i).replace("2.N", "2." + i));
        }
        return spec.toString();
    }
}
