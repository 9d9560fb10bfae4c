package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedUnionsTest {
    /** The levels of nesting. Each level doubles the number of paths to the last one. */
    private static final int LEVELS = 28;

    @TempDir
    private Path directory;

    @Test
    void unionsReachableByManyPathsAreMergedQuickly() throws IOException {
        StringBuilder unions = new StringBuilder("{ 'event': 'E', 'data': { 'u': 'U0' } }" + " { 'struct': 'U" + LEVELS
                + "', 'data': { 'last': 'str' } } { 'enum': 'K', 'data': ['a', 'b'] }");
        for (int level = 0; level < LEVELS; level++) {
            unions.append(
                    " { 'union': 'U%1$d', 'base': { 'k%1$d': 'K' }, 'discriminator': 'k%1$d', 'data': { 'a': 'U%2$d', 'b': 'U%2$d' } }"
                            .formatted(level, level + 1));
        }
        Merging merging = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Merging.of(
                        directory,
                        unions.toString(),
                        "{ 'event': 'E', 'data': { 'u': 'O' } } { 'struct': 'O', 'data': { 'x': 'str' } }"));

        assertThat(SpecLines.of(merging.sound()))
                .filteredOn(line -> line.startsWith("U0 = "))
                .singleElement()
                .asString()
                .startsWith("U0 = {k0?: K, k1?: K, k2?: K, ")
                .endsWith(", last?: string, x?: string}");
    }
}
