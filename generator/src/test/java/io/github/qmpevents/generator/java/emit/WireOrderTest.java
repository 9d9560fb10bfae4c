package io.github.qmpevents.generator.java.emit;

import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.member;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that members are in the order in which QEMU writes them, regardless of the spec's order. */
class WireOrderTest {
    /** The objects are from a real QEMU. */
    @Test
    void isTheOrderOfRecordedObjects() {
        assertThat(sorted("host", "family", "port", "auth")).containsExactly("auth", "port", "family", "host");
        assertThat(sorted("tls", "channel-id", "host", "connection-id", "channel-type", "family", "port"))
                .containsExactly("port", "family", "channel-type", "connection-id", "host", "channel-id", "tls");
        assertThat(sorted("action", "operation", "reason", "node-name", "nospace", "device"))
                .containsExactly("device", "nospace", "node-name", "reason", "operation", "action");
    }

    @Test
    void isTheOrderOfTheSpecForNamesInOneBucket() {
        List<List<String>> pairs = pairsInOneBucket();

        assertThat(pairs)
                .contains(List.of("x" + "-".repeat(23) + "y", "y" + "-".repeat(23) + "x"))
                .hasSizeGreaterThan(9);
        for (List<String> pair : pairs) {
            String first = pair.get(0);
            String second = pair.get(1);
            assertThat(sorted(first, second)).containsExactly(first, second);
            assertThat(sorted(second, first)).containsExactly(second, first);
        }
    }

    /** Returns neighbours in the wire order that keep the order of the spec if it is reversed. */
    private static List<List<String>> pairsInOneBucket() {
        String[] names = Stream.concat(
                        IntStream.range(0, 200).mapToObj(i -> "member-" + i),
                        Stream.of("x" + "-".repeat(23) + "y", "y" + "-".repeat(23) + "x"))
                .toArray(String[]::new);
        List<String> inOrder = sorted(names);
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            String first = inOrder.get(i - 1);
            String second = inOrder.get(i);
            if (sorted(second, first).get(0).equals(second)) {
                pairs.add(List.of(first, second));
            }
        }
        return pairs;
    }

    private static List<String> sorted(String... names) {
        List<JavaMember> members = Stream.of(names)
                .map(name -> new JavaMember(member(name, 1, STRING), name, name, JavaScalar.STRING))
                .toList();
        return WireOrder.sort(members).stream()
                .map(member -> member.member().name())
                .toList();
    }
}
