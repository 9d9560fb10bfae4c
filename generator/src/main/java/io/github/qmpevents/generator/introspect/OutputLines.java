package io.github.qmpevents.generator.introspect;

import io.github.qmpevents.generator.source.SourceLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The lines that a program writes. A separate thread reads them, so that callers can stop waiting: a read from a pipe
 * can't be interrupted.
 */
final class OutputLines implements AutoCloseable {
    /** A line, or the reason for its absence. */
    sealed interface Read {
        /** A line without its end. */
        record Line(String text) implements Read {}

        /** The program has closed its output. */
        record End() implements Read {}

        /** A line was longer than any spec. */
        record TooLong() implements Read {}
    }

    private final BlockingQueue<Read> reads = new ArrayBlockingQueue<>(4);
    private final Thread thread;

    /** Starts to read a stream. */
    OutputLines(InputStream in) {
        thread = new Thread(() -> read(in), "standard output");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in) {
        try (in) {
            Read read = readLine(in);
            while (read instanceof Read.Line) {
                reads.put(read);
                read = readLine(in);
            }
            reads.put(read);
        } catch (IOException e) {
            reads.offer(new Read.End());
        } catch (InterruptedException e) {
            // No caller waits for lines any more.
        }
    }

    private static Read readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return new Read.End();
        }
        while (b >= 0 && b != '\n') {
            if (line.size() == SourceLimits.MAX_BYTES) {
                return new Read.TooLong();
            }
            line.write(b);
            b = in.read();
        }
        return new Read.Line(line.toString(StandardCharsets.UTF_8));
    }

    /** Returns the next line, or the reason for its absence; empty if neither arrives by the deadline. */
    Optional<Read> next(Deadline deadline) throws InterruptedException {
        return Optional.ofNullable(reads.poll(deadline.nanosLeft(), TimeUnit.NANOSECONDS));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
