package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what it costs to read schemas of 100, 1,000 and 10,000 events: the cost of a byte should not grow. */
final class SchemaReadingCost {
    private static final int ROUNDS = 7;

    private SchemaReadingCost() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("schema", ".json");
        PrintStream out = System.out;
        for (int events : new int[] {100, 1_000, 10_000}) {
            Files.writeString(file, schema(events));
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Diagnostics diagnostics = new Diagnostics(file.toString(), List.of());
                boolean isSound = QapiReader.readSchema(file, diagnostics).isPresent();
                best = Math.min(best, System.nanoTime() - start);
                if (!isSound) {
                    throw new IllegalStateException(diagnostics.inOrder().toString());
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

    private static String schema(int events) {
        return IntStream.range(0, events).mapToObj(SchemaReadingCost::event).collect(Collectors.joining());
    }

    private static String event(int number) {
        return """
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

                """.replace("_N", "_" + number).replace("2.N", "2." + number);
    }
}
