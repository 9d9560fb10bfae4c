package io.github.qmpevents.client.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The framer finds the same pieces as a slow and obvious one, in random streams that are read in random portions. */
@Timeout(60)
class FramerReferenceTest {
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\n",
            "\r\n",
            " ",
            "\t",
            ",",
            ":",
            "a",
            "0",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u00e9",
            "\u00ff",
            "\n{",
            "{\"",
            "\"}",
            "\\\"",
            "{}",
            "{\"a\": [1, {}]}",
            "{\"b\": \"x\\\\\\\"y}\"}\r\n",
            "{\n    \"c\": {\n    }\n}\n",
            "{\"d\": \"plain\", \"e\": \"text\"}\r\n");

    @Test
    void agreesOnShortStreams() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String stream = tokens(random, random.nextInt(30));
            check(1 + random.nextInt(40), stream, 1 + random.nextInt(20), random);
        }
    }

    @Test
    void agreesOnStreamsThatAreLargerThanTheBuffer() {
        Random random = new Random(2);
        for (int i = 0; i < 30; i++) {
            StringBuilder stream = new StringBuilder();
            for (int part = 0; part < 20; part++) {
                stream.append(tokens(random, random.nextInt(4)));
                stream.append("\n{\"long\": \"")
                        .append("x".repeat(random.nextInt(40_000)))
                        .append("\"}\n");
            }
            check(20_000 + random.nextInt(20_000), stream.toString(), 1 + random.nextInt(30_000), random);
        }
    }

    private static void check(int limit, String stream, int largestRead, Random random) {
        List<String> found = Pieces.read(limit, stream, largestRead, random);
        assertThat(found)
                .as(() -> "limit " + limit + ", reads of up to " + largestRead + " bytes, stream " + stream)
                .isEqualTo(ReferenceFraming.cut(limit, stream));
    }

    private static String tokens(Random random, int count) {
        StringBuilder stream = new StringBuilder();
        for (int i = 0; i < count; i++) {
            stream.append(TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return stream.toString();
    }
}
