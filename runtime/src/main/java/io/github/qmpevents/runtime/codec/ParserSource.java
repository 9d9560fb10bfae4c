package io.github.qmpevents.runtime.codec;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Has a parser that lives as long as all goes well: making one costs more than a short message. After an error the parser is in an
 * unknown state and is dropped. Not thread-safe.
 */
final class ParserSource {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Long enough for the parser to be sure of the encoding, which it takes from the first four bytes of a stream. */
    private static final byte[] PRIMER = "{  }".getBytes(StandardCharsets.US_ASCII);

    private ByteFeed feed = new ByteFeed();
    private @Nullable JsonParser parser;
    private long base;

    /** A parser that stands before the bytes from {@code from} to before {@code to}. */
    JsonParser open(byte[] bytes, int from, int to) {
        JsonParser open = parser != null ? parser : create();
        feed.set(bytes, from, to);
        base = feed.fed() - from;
        return open;
    }

    private JsonParser create() {
        feed = new ByteFeed();
        feed.set(PRIMER, 0, PRIMER.length);
        JsonParser created = FACTORY.createParser(ObjectReadContext.empty(), feed);
        created.nextToken();
        created.nextToken();
        parser = created;
        return created;
    }

    /** Where a location lies in the bytes that {@link #open} got. */
    int indexOf(TokenStreamLocation location) {
        return (int) (location.getByteOffset() - base);
    }

    /** Whether all that the parser has not read yet is white space. The parser then stands behind it. */
    boolean restIsBlank() {
        BlankCheck unread = new BlankCheck();
        if (parser != null) {
            parser.releaseBuffered(unread);
        }
        return unread.blank && feed.restIsBlank();
    }

    /** Keeps no reference to the caller's bytes. */
    void release() {
        feed.clear();
    }

    /** Drops the parser: its state is unknown. */
    void drop() {
        parser = null;
        feed.clear();
    }

    private static final class BlankCheck extends OutputStream {
        private boolean blank = true;

        @Override
        public void write(int b) {
            blank &= ByteFeed.isWhitespace((byte) b);
        }
    }
}
