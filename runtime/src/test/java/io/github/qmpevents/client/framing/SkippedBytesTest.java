package io.github.qmpevents.client.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SkippedBytesTest {
    private static final int KEPT = 64 * 1024;

    @Test
    void keepsTheBytesAndTheProblem() {
        byte[] bytes = "<oops é>".getBytes(StandardCharsets.UTF_8);
        SkippedBytes skipped = SkippedBytes.of("no message", bytes, 1, bytes.length - 2);
        assertThat(skipped.problem()).isEqualTo("no message");
        assertThat(skipped.text()).isEqualTo("oops é");
        assertThat(skipped.length()).isEqualTo(7);
        assertThat(skipped.keptLength()).isEqualTo(7);
    }

    @Test
    void keepsTheFirstBytesAndCountsAllOfThem() {
        SkippedBytes skipped = new SkippedBytes("too large");
        skipped.add("x".repeat(KEPT - 1).getBytes(StandardCharsets.UTF_8), 0, KEPT - 1);
        skipped.add("abc".getBytes(StandardCharsets.UTF_8), 0, 3);
        skipped.add("def".getBytes(StandardCharsets.UTF_8), 0, 3);
        assertThat(skipped.length()).isEqualTo(KEPT + 5);
        assertThat(skipped.keptLength()).isEqualTo(KEPT);
        assertThat(skipped.text()).hasSize(KEPT).endsWith("xa");
    }
}
