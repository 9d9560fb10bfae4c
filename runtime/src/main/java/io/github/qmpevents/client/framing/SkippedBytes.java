package io.github.qmpevents.client.framing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of a stream that are not a message: all of them counted, the first ones kept. Not thread-safe. */
public final class SkippedBytes {
    private static final int KEPT = 64 * 1024;

    private final String problem;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long length;

    SkippedBytes(String problem) {
        this.problem = problem;
    }

    /** Returns skipped bytes that are not a message, or are a message without a recipient. */
    public static SkippedBytes of(String problem, byte[] bytes, int offset, int length) {
        SkippedBytes skipped = new SkippedBytes(problem);
        skipped.add(bytes, offset, length);
        return skipped;
    }

    void add(byte[] bytes, int offset, int count) {
        head.write(bytes, offset, Math.min(count, KEPT - head.size()));
        length += count;
    }

    /** Returns the problem with the bytes. */
    public String problem() {
        return problem;
    }

    /** Returns the first bytes, decoded as UTF-8. */
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
