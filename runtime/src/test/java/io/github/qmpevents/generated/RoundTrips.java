package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that generated code decodes each event of its spec and writes it back unchanged, with all members and with the
 * fewest.
 */
final class RoundTrips {
    private RoundTrips() {}

    static Stream<DynamicTest> of(GeneratedCode code) {
        return code.spec().events().stream()
                .map(event -> dynamicTest(event.name(), () -> {
                    String full = Message.full(event);
                    String least = Message.least(event);
                    assertThat(code.decode(full).toJson()).isEqualTo(full);
                    assertThat(code.decode(least).toJson()).isEqualTo(least);
                }));
    }
}
