package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the events per second that programs receive from one socket, to which another process writes as many as they
 * take.
 */
final class Throughput {
    static final String HEADING =
            "| from one socket | events/s | CPU time per event | speed in relation to reading and decoding alone |\n"
                    + "|---|---:|---:|---:|";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            ThroughputReader.ALONE,
            "reading, framing and decoding alone, one thread",
            Handling.THREAD_EACH.name(),
            "%s, `dispatchTo(dispatcher)`",
            Handling.DIRECT.name(),
            "%s, `dispatchTo(dispatcher, Runnable::run)`",
            "python",
            "%s");

    private Throughput() {}

    /**
     * Measures a program.
     *
     * @param client the client that it uses
     * @param command the command, without its arguments
     * @param way the argument after the path of the socket: the way in which it receives events
     */
    static Result measure(String client, List<String> command, String way) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("qmp");
        Path socket = directory.resolve("socket");
        List<String> whole = new ArrayList<>(command);
        whole.add(socket.toString());
        whole.add(way);
        try (Child writer = new Child(Jdk.command(Jdk.CLASS_PATH, ClientRunWriter.class, socket.toString()))) {
            writer.expect("listening");
            try (Child reader = new Child(whole)) {
                List<String> words = reader.expect(way);
                Rate rate = new Rate(Double.parseDouble(words.get(1)), Double.parseDouble(words.get(2)));
                return new Result(String.format(Locale.ROOT, DESCRIPTIONS.get(way), client), rate);
            }
        } finally {
            Files.deleteIfExists(socket);
            Files.delete(directory);
        }
    }

    /** The speed of a program. */
    record Result(String description, Rate rate) {
        /**
         * Returns the row in Markdown, compared by CPU time, since that does not depend on other load on the machine.
         */
        String line(Rate alone) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d ns | %.2f |",
                    description,
                    Math.round(rate.events()),
                    Math.round(rate.cpu()),
                    alone.cpu() / rate.cpu());
        }
    }
}
