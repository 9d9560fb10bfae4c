package io.github.qmpevents.benchmark;

import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads tokens with jackson-core and does nothing with them: a decoder on top of it can't be faster unless it leaves
 * some out.
 */
final class Walk {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser longLived;

    /** Creates a walk that goes through these lines again and again. */
    Walk(List<byte[]> lines) {
        longLived = FACTORY.createParser(ObjectReadContext.empty(), new Endless(lines));
    }

    /** Reads the next line, with a parser that has read all earlier lines. */
    int next() {
        return overOneValue(longLived);
    }

    /** Reads a line, with its own parser. */
    static int over(byte[] line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            return overOneValue(parser);
        }
    }

    private static int overOneValue(JsonParser parser) {
        int tokens = 0;
        int depth = 0;
        do {
            switch (parser.nextToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
            tokens++;
        } while (depth > 0);
        return tokens;
    }

    /** An endless stream of the lines, in which each read yields one, so the parser has to request each. */
    private static final class Endless extends InputStream {
        private final List<byte[]> lines;
        private int line;

        Endless(List<byte[]> lines) {
            this.lines = lines;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            byte[] bytes = lines.get(line);
            if (bytes.length > length) {
                throw new IllegalStateException(
                        "a line of " + bytes.length + " bytes does not fit in the parser's buffer");
            }
            line = (line + 1) % lines.size();
            System.arraycopy(bytes, 0, buffer, offset, bytes.length);
            return bytes.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }
    }
}
