package io.github.qmpevents.generator.source;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A file that is neither a regular file nor a directory, such as a pipe or a device. Reading it may wait for a writer
 * forever.
 *
 * @param path its path
 * @param patience the time limit for reading it to its end
 */
record SpecialFile(Path path, Duration patience) {
    /** Returns the bytes of the file, up to the limit. */
    byte[] read(int limit) throws IOException {
        FutureTask<byte[]> reading = new FutureTask<>(() -> {
            // Without the buffer, JDK 21 asks a pipe for its position, which it does not have.
            try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
                return in.readNBytes(limit);
            }
        });
        // A thread that opens a pipe without a writer can't be interrupted, so it must not keep the process alive.
        Thread reader = new Thread(reading, "reader of " + path);
        reader.setDaemon(true);
        reader.start();
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "it is a pipe or a device that did not end within " + patience.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading it");
        } catch (ExecutionException e) {
            throw new IOException("it is a socket, or a device that can't be read", e);
        }
    }
}
