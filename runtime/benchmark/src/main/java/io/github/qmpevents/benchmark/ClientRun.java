package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * Measures the client in its own process, connected over a Unix socket to another process that does nothing but write.
 */
final class ClientRun {
    private ClientRun() {}

    /** Returns the CPU time of the client's process per event. */
    static Score measure() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("qmp");
        Path socket = directory.resolve("socket");
        Process writer = Jdk.start(Jdk.CLASS_PATH, ClientRunWriter.class.getName(), socket.toString());
        try (BufferedReader fromWriter = writer.inputReader(UTF_8)) {
            if (fromWriter.readLine() == null) {
                throw new IllegalStateException("the writing process has ended");
            }
            String nanoseconds = Jdk.output(Jdk.CLASS_PATH, ClientRunReader.class.getName(), socket.toString());
            return new Score(Double.parseDouble(nanoseconds), OptionalDouble.empty());
        } finally {
            writer.destroy();
            writer.waitFor();
            Files.deleteIfExists(socket);
            Files.delete(directory);
        }
    }
}
