package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.events.BalloonChangeEvent;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.UnknownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.RawJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Data may come before the name of its event. The decoder then waits for the name, whatever else in the message looks
 * like a name.
 */
class MemberOrderTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LINES = 5_000;

    private final EventDecoder<Event> decoder = Event.decoder();

    @Test
    void doesNotMatterForRecordedEvents() {
        for (String line : LineMaker.recorded()) {
            JsonNode message = MAPPER.readTree(line);
            List<List<String>> orders = List.of(
                    List.of("timestamp", "data", "event"),
                    List.of("event", "timestamp", "data"),
                    List.of("event", "data", "timestamp"),
                    List.of("data", "timestamp", "event"),
                    List.of("data", "event", "timestamp"));
            for (List<String> order : orders) {
                String reordered = ordered(message, order);
                assertThat(outcome(reordered)).as(reordered).isEqualTo(decoder.decode(line));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotMatterForGeneratedMessages(long seed) {
        LineMaker lines = new LineMaker(seed);
        for (int i = 0; i < LINES; i++) {
            JsonNode message = MAPPER.readTree(lines.next());
            Object eventFirst = outcome(ordered(message, List.of("event", "timestamp", "data")));
            String dataFirst = ordered(message, List.of("data", "timestamp", "event"));
            String noName = append(dataFirst, "\"decoy\":{\"event\":0}");
            String otherName = append(dataFirst, "\"decoy\":{\"event\":\"VNC_CONNECTED\"}");
            assertThat(outcome(dataFirst)).as(dataFirst).isEqualTo(eventFirst);
            assertThat(outcome(noName)).as(noName).isEqualTo(eventFirst);
            assertThat(outcome(otherName)).as(otherName).isEqualTo(eventFirst);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE', 'decoy': {'event': 'STOP'}}",
                "{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE', 'decoy': '\\\"event\\\": \\\"STOP\\\"'}",
                "{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE', 'decoy': 'event'}",
                "{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE', 'decoy': {'event': null}}",
                "{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE', 'decoy': {'event': 'NOT_IN_THE_SPEC'}}",
                "{'data': {'actual': 5}, 'event': '\\u0042ALLOON_CHANGE'}",
                "{'data': {'actual': 5, 'event': 'STOP'}, '\\u0065vent': 'BALLOON_CHANGE'}",
            })
    void aDecoyDoesNotReplaceTheNameOfTheEvent(String message) {
        assertThat(decoder.decode(json(message)))
                .isInstanceOfSatisfying(
                        BalloonChangeEvent.class,
                        event -> assertThat(event.actual()).isEqualTo(5));
    }

    @Test
    void dataThatFitsADecoyIsReadForTheRealEvent() {
        assertThat(decoder.decode(
                        json("{'data': {'actual': 5}, 'event': 'STOP', 'decoy': {'event': 'BALLOON_CHANGE'}}")))
                .isInstanceOf(StopEvent.class);
        assertThat(decoder.decode(json("{'data': {'actual': 5}, 'event': 'X', 'decoy': {'event': 'BALLOON_CHANGE'}}")))
                .isInstanceOfSatisfying(
                        UnknownEvent.class,
                        event -> assertThat(event.data().map(RawJson::toString)).hasValue("{\"actual\": 5}"));
    }

    @Test
    void aDecoyDoesNotMakeAMessageAnEvent() {
        assertThatThrownBy(() -> decoder.decode(json("{'data': {'actual': 5}, 'decoy': {'event': 'BALLOON_CHANGE'}}")))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("missing member \"event\"");
        assertThatThrownBy(() -> decoder.decode(json("{'data': {}, 'return': {'event': 'STOP'}}")))
                .isInstanceOf(NotAnEventException.class);
    }

    @Test
    void doesNotHideProblems() {
        assertThatThrownBy(() -> decoder.decode(json("{'data': {'actual': true}, 'event': 'BALLOON_CHANGE'}")))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("$.data.actual");
        assertThatThrownBy(() -> decoder.decode(json("{'data': {}, 'event': 'BALLOON_CHANGE', 'data': {'actual': 5}}")))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("second time");
        assertThatThrownBy(() -> decoder.decode(json("{'data': {'actual': 5}, 'event': 'BALLOON_CHANGE'} {}")))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("more text after it");
    }

    /** Returns a message with the members in this order, then all others. */
    private static String ordered(JsonNode message, List<String> first) {
        ObjectNode ordered = MAPPER.createObjectNode();
        for (String name : first) {
            if (message.has(name)) {
                ordered.set(name, message.get(name));
            }
        }
        message.properties().forEach(member -> ordered.putIfAbsent(member.getKey(), member.getValue()));
        return ordered.toString();
    }

    private static String append(String message, String member) {
        return message.substring(0, message.length() - 1) + (message.equals("{}") ? "" : ",") + member + "}";
    }

    private static byte[] json(String singleQuoted) {
        return singleQuoted.replace('\'', '"').getBytes(UTF_8);
    }

    /**
     * Returns the event, or the kind of failure; its message depends on the first problem that the decoder finds. Any
     * other exception is a bug.
     */
    private Object outcome(String message) {
        try {
            return decoder.decode(message.getBytes(UTF_8));
        } catch (MalformedEventException | NotAnEventException e) {
            return e.getClass();
        }
    }
}
