package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** White space between tokens changes nothing about a message. */
class WhiteSpaceTest {
    private static final String UNKNOWN_EVENT =
            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"NEW\", \"data\": {\"list\": [1, {}]}}";
    private static final String UNKNOWN_EVENT_WITHOUT_DATA =
            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"NEW\"}";
    private static final List<String> SPACES = List.of(" ", "\n", "\t\r\n  ");

    private final EventDecoder<Event> decoder = Event.decoder();

    static Stream<String> lines() {
        return Stream.concat(LineMaker.recorded().stream(), Stream.of(UNKNOWN_EVENT, UNKNOWN_EVENT_WITHOUT_DATA));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void doesNotChangeAnEventAnywhere(String line) {
        Event event = decoder.decode(line);
        List<Integer> places = placesBetweenTokens(line);
        for (String space : SPACES) {
            StringBuilder everywhere = new StringBuilder(line);
            for (int i = places.size() - 1; i >= 0; i--) {
                int place = places.get(i);
                everywhere.insert(place, space);
                String once = new StringBuilder(line).insert(place, space).toString();
                assertThat(decoder.decode(once)).as(once).isEqualTo(event);
            }
            assertThat(decoder.decode(everywhere.toString()))
                    .as(everywhere.toString())
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  ", "\n\t"})
    void doesNotHideAnEmptyName(String space) {
        assertThatThrownBy(() -> decoder.decode("{\"event\":" + space + "\"\"}"))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage("$.event: expected the name of an event, found an empty string");
    }

    /** Returns the indexes around each bracket, colon and comma that is not within a string. */
    private static List<Integer> placesBetweenTokens(String line) {
        List<Integer> places = new ArrayList<>();
        boolean inString = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                inString = !inString;
            }
            if (!inString && "{}[]:,".indexOf(c) >= 0) {
                places.add(i);
                places.add(i + 1);
            }
        }
        return places.stream().distinct().toList();
    }
}
