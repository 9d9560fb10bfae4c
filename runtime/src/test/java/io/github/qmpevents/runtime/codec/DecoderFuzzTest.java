package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decoder throws only the documented exceptions, for any input, and still works afterwards.
 *
 * <p>Searches ten seconds for bytes that break this rule. For a longer search:
 *
 * <pre>mvn test -Dfuzz.duration=1h -Dtest=DecoderFuzzTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@Tag("fuzz")
class DecoderFuzzTest {
    private static final byte[] GOOD = LineMaker.recorded().get(1).getBytes(UTF_8);
    private static final byte[] GOOD_IN_ANOTHER_FORM =
            (" " + LineMaker.recorded().get(1)).getBytes(UTF_8);
    private static final EventDecoder<Event> DECODER = Event.decoder();
    private static final Event EXPECTED = DECODER.decode(GOOD);

    static Stream<byte[]> recorded() {
        return LineMaker.recorded().stream().map(line -> line.getBytes(UTF_8));
    }

    @MethodSource("recorded")
    @FuzzTest
    void decodesOrReportsAProblem(byte[] message) {
        try {
            assertThat(DECODER.decode(message).eventName()).isNotEmpty();
        } catch (MalformedEventException | NotAnEventException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
        assertThat(DECODER.decode(GOOD_IN_ANOTHER_FORM)).isEqualTo(EXPECTED);
        assertThat(DECODER.decode(GOOD)).isEqualTo(EXPECTED);
    }
}
