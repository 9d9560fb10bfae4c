package io.github.qmpevents.client.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByteSetTest {
    @Test
    void hasTheBytesOfItsTextAndThoseBelowItsBound() {
        assertThat(members(new ByteSet("{\n", 0))).containsExactly((int) '\n', (int) '{');
        assertThat(members(new ByteSet("z\u007f", 3))).containsExactly(0, 1, 2, (int) 'z', 0x7F);
    }

    private static IntStream members(ByteSet set) {
        return IntStream.range(0, 256).filter(b -> set.find(new byte[] {(byte) b}, 0, 1) == 0);
    }

    @Test
    void findsTheFirstByteInARange() {
        ByteSet set = new ByteSet("x", 0);
        byte[] bytes = {'x', 'a', 'x', 'b', 'x'};
        assertThat(set.find(bytes, 0, 5)).isEqualTo(0);
        assertThat(set.find(bytes, 1, 5)).isEqualTo(2);
        assertThat(set.find(bytes, 3, 4)).isEqualTo(4);
        assertThat(set.find(bytes, 3, 3)).isEqualTo(3);
    }
}
