package io.github.qmpevents.client.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FramerTest {
    private static final int CHUNK = 16 * 1024;
    private static final int SMALLEST = 1024;

    private static final String PRETTY = """
            {
                "timestamp": {
                    "seconds": 1
                },
                "data": [
                    {
                        "text": "a } \\" ] \\\\"
                    }
                ]
            }
            """;

    @Test
    void findsMessagesWhereverTheStreamIsSplit() {
        String stream = "\r\n{\"a\": \"}\\\\\\\"{\"}\r\n" + PRETTY + "{\"b\":{}}{\"c\":[{}]}  \n{\"d\":1}";
        List<String> whole = frame(1000, stream, stream.length());

        assertThat(whole)
                .containsExactly("{\"a\": \"}\\\\\\\"{\"}", PRETTY.strip(), "{\"b\":{}}", "{\"c\":[{}]}", "{\"d\":1}");
        IntStream.rangeClosed(1, stream.length())
                .forEach(size -> assertThat(frame(1000, stream, size)).isEqualTo(whole));
        IntStream.range(0, stream.length())
                .forEach(at -> assertThat(frame(1000, stream.substring(0, at), stream.substring(at)))
                        .isEqualTo(whole));
    }

    @Test
    void continuesAtTheNextBraceInColumn0() {
        assertThat(frame(100, "oops {\"a\":1}\r\n  {\"b\":2}\r\n{\"c\":3}", 1000))
                .containsExactly("skipped 25: expected a message to begin with '{'", "{\"c\":3}");
    }

    @Test
    void anUnfinishedMessageIsSkippedWhenTheNextBegins() {
        assertThat(frame(100, "{\"a\": [{\"b\":\r\n{\"c\":3}\r\n", 1000))
                .containsExactly("skipped 14: the next message begins before the end of this one", "{\"c\":3}");
    }

    @Test
    void aLineBreakInAStringIsMalformed() {
        assertThat(frame(100, "{\"a\": \"b\n}\n{\"c\":3}\n", 1000))
                .containsExactly("skipped 11: a control character in a string", "{\"c\":3}");
    }

    @Test
    void aWrongBracketAtTheEndIsMalformed() {
        assertThat(frame(100, "{\"a\": 1]\n{\"c\":3}\n", 1000))
                .containsExactly("skipped 9: expected the message to end with '}', found ']'", "{\"c\":3}");
    }

    @Test
    void skippedInputIsReportedAtTheEndOfItsLineEvenIfNothingFollows() {
        Collector collector = new Collector();
        feed(new Framer(100, collector), "oops\r\n");
        assertThat(collector.found).containsExactly("skipped 6: expected a message to begin with '{'");
    }

    @Test
    void theEndOfTheStreamInTheMiddleOfAMessageIsReported() {
        assertThat(frame(100, "{\"a\":1}\n{\"b\": [", 1000))
                .containsExactly("{\"a\":1}", "skipped 7: the stream ended in the middle of a message");
    }

    @Test
    void aMessageMayReachButNotExceedTheLimit() {
        assertThat(frame(7, "{\"a\":1}\n{\"a\":12}\n{\"a\":3}\n", 1))
                .containsExactly(
                        "{\"a\":1}", "skipped 9: the message is larger than the limit of 7 bytes", "{\"a\":3}");
    }

    @Test
    void onlyTheBeginningOfAnEndlessMessageIsKept() {
        Collector collector = new Collector();
        Framer framer = new Framer(1000, collector);
        feed(framer, "{\"a\": \"");
        String part = "x".repeat(10_000);
        for (int i = 0; i < 10_000; i++) {
            feed(framer, part);
        }
        assertThat(framer.room().capacity()).isLessThan(100_000);
        feed(framer, "\"}\n{\"b\":1}");

        assertThat(collector.found)
                .containsExactly("skipped 100000010: the message is larger than the limit of 1000 bytes", "{\"b\":1}");
        assertThat(collector.longestText).isEqualTo(64 * 1024);
    }

    @Test
    void eachReadIsSmallEvenForALargeMessage() {
        Framer framer = new Framer(1 << 20, new Collector());
        feed(framer, "{\"a\": \"" + "x".repeat(500_000));
        assertThat(framer.room().capacity()).isGreaterThan(500_000);
        assertThat(framer.room().remaining()).isBetween(1, CHUNK);
    }

    @Test
    void aLargeMessageLeavesNoLargeBuffer() {
        Framer framer = new Framer(1 << 20, new Collector());
        feed(framer, "{\"a\": \"" + "x".repeat(500_000) + "\"}");
        assertThat(framer.room().capacity()).isEqualTo(SMALLEST);
    }

    @Test
    void aConnectionWithLightTrafficHasASmallBuffer() {
        Framer framer = new Framer(1 << 20, new Collector());
        for (int i = 0; i < 1000; i++) {
            feed(framer, "{\"a\": \"" + "x".repeat(500) + "\"}\n");
        }
        assertThat(framer.room().capacity()).isEqualTo(SMALLEST);
    }

    @Test
    void aConnectionWithHeavyTrafficIsReadInLargePieces() {
        Framer framer = new Framer(1 << 20, new Collector());
        feed(framer, "{\"a\": 1}\n".repeat(10_000));
        assertThat(framer.room().capacity()).isEqualTo(CHUNK);
    }

    @Test
    void aMessageMovesToTheBeginningOfTheBufferIfItFitsThere() {
        Framer framer = new Framer(1 << 20, new Collector());
        feed(framer, "{\"a\": \"" + "x".repeat(10_000) + "\"}\n{\"a\": \"" + "x".repeat(9_000));
        assertThat(framer.room().capacity()).isEqualTo(CHUNK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 1 << 20})
    void readsOfAnySizeTakeLinearTime(int size) {
        // Quadratic work would take hours.
        String message = "{\"a\": \"" + "x".repeat(4 << 20) + "\"}";
        assertThat(frame(8 << 20, message, size)).containsExactly(message);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void nestingCostsNothing() {
        String message = "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(frame(1 << 20, message, 1000)).containsExactly(message);
    }

    private static List<String> frame(int limit, String stream, int size) {
        String[] pieces = IntStream.iterate(0, at -> at < stream.length(), at -> at + size)
                .mapToObj(at -> stream.substring(at, Math.min(stream.length(), at + size)))
                .toArray(String[]::new);
        return frame(limit, pieces);
    }

    private static List<String> frame(int limit, String... pieces) {
        Collector collector = new Collector();
        Framer framer = new Framer(limit, collector);
        for (String piece : pieces) {
            feed(framer, piece);
        }
        framer.finish();
        return collector.found;
    }

    private static void feed(Framer framer, String piece) {
        ByteBuffer bytes = ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            ByteBuffer room = framer.room();
            int count = Math.min(room.remaining(), bytes.remaining());
            room.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            framer.received(count);
        }
    }

    private static final class Collector implements Framer.Sink {
        private final List<String> found = new ArrayList<>();
        private int longestText;

        @Override
        public void message(byte[] buffer, int offset, int length) {
            found.add(new String(buffer, offset, length, StandardCharsets.UTF_8));
        }

        @Override
        public void skipped(SkippedBytes skipped) {
            found.add("skipped " + skipped.length() + ": " + skipped.problem());
            longestText = Math.max(longestText, skipped.text().length());
        }
    }
}
