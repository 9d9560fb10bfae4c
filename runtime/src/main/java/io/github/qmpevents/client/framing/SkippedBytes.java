package io.github.qmpevents.client.framing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of a stream that are no message: all of them counted, the first ones kept. Belongs to one thread. */
public final class SkippedBytes {
    private static final int KEPT = 64 * 1024;

    private final String problem;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long length;

    SkippedBytes(String problem) {
        this.problem = problem;
    }

    /** Bytes that were found to be no message, or none that anybody wants. */
    public static SkippedBytes of(String problem, byte[] bytes, int offset, int length) {
        SkippedBytes skipped = new SkippedBytes(problem);
        skipped.add(bytes, offset, length);
        return skipped;
    }

    void add(byte[] bytes, int offset, int count) {
        head.write(bytes, offset, Math.min(count, KEPT - head.size()));
        length += count;
    }

    /** Returns the problem with them. */
    public String problem() {
        return problem;
    }

    /** Returns the first of them, decoded as UTF-8. */
    public String text() {
        return head.toString(StandardCharsets.UTF_8);
    }

    /** Returns the number of bytes that {@link #text()} has. */
    public int keptLength() {
        return head.size();
    }

    /** Returns the number of bytes. */
    public long length() {
        return length;
    }
}
