package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader and the oracle agree on any bytes: both read the same from them, or both reject them.
 *
 * <p>Searches ten seconds for bytes that break this rule. For a longer search:
 *
 * <pre>mvn test -Dfuzz.duration=1h -Dtest=JsonReaderFuzzTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@Tag("fuzz")
class JsonReaderFuzzTest {
    static Stream<byte[]> cases() {
        return JsonCase.all().stream().map(JsonCase::bytes);
    }

    @MethodSource("cases")
    @FuzzTest
    void agreesWithTheOracle(byte[] text) {
        assertThat(JsonTree.read(text)).isEqualTo(Oracle.read(text));
    }
}
