package io.github.qmpevents.client.framing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The pieces that a {@link Framer} finds in a stream: messages as they are, and skipped bytes as their length and the
 * problem. Consecutive skipped pieces with the same problem count as one, since they depend on the portions in which
 * the stream is read.
 */
final class Pieces implements Framer.Sink {
    private final List<String> found = new ArrayList<>();

    private Pieces() {}

    /** Returns the pieces of a stream that is read in random portions. A character is a byte. */
    static List<String> read(int limit, String stream, int largestRead, Random random) {
        Pieces pieces = new Pieces();
        Framer framer = new Framer(limit, pieces);
        ByteBuffer bytes = ByteBuffer.wrap(stream.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            ByteBuffer room = framer.room();
            int count = Math.min(1 + random.nextInt(largestRead), Math.min(room.remaining(), bytes.remaining()));
            room.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            framer.received(count);
        }
        framer.finish();
        return pieces.found;
    }

    @Override
    public void message(byte[] buffer, int offset, int length) {
        found.add(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void skipped(SkippedBytes skipped) {
        addSkipped(found, skipped.problem(), skipped.length());
    }

    static void addSkipped(List<String> pieces, String problem, long length) {
        long total = length;
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).endsWith(" bytes skipped: " + problem)) {
            String before = pieces.remove(last);
            total += Long.parseLong(before.substring(0, before.indexOf(' ')));
        }
        pieces.add(total + " bytes skipped: " + problem);
    }
}
