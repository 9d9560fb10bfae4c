package io.github.qmpevents.generator.introspect;

import io.github.qmpevents.generator.diagnostic.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The last lines that a program wrote. A separate thread reads them, so the program never waits. Thread-safe. */
final class LastLines {
    private static final int MAX_LINES = 10;
    private static final int MAX_BYTES = 2_000;
    private static final long PATIENCE_MILLIS = 500;

    private final Thread thread;
    private byte[] tail = {};

    /** Starts to read a stream. */
    LastLines(InputStream in) {
        thread = new Thread(() -> read(in), "standard error");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[MAX_BYTES];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                append(buffer, count);
            }
        } catch (IOException e) {
            // The program has ended or was killed, so no more lines follow.
        }
    }

    private synchronized void append(byte[] bytes, int count) {
        byte[] all = Arrays.copyOf(tail, tail.length + count);
        System.arraycopy(bytes, 0, all, tail.length, count);
        tail = Arrays.copyOfRange(all, Math.max(0, all.length - MAX_BYTES), all.length);
    }

    /** Returns the lines, each after a line end; an empty string if there are none. Waits briefly for the last line. */
    String text() throws InterruptedException {
        thread.join(PATIENCE_MILLIS);
        List<String> lines = tail().lines().filter(line -> !line.isBlank()).toList();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(Math.max(0, lines.size() - MAX_LINES), lines.size())) {
            text.append("\n  ").append(Quoted.printable(line.strip()));
        }
        return text.toString();
    }

    private synchronized String tail() {
        return new String(tail, StandardCharsets.UTF_8);
    }
}
