package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.qmpevents.events.Event;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that comes over the wire is lost: another JSON library reads the same bytes, and each leaf is found again.
 */
class EveryLeafTest {
    private static final Map<String, List<String>> UNDECLARED = Map.ofEntries(
            Map.entry("BLOCK_IO_ERROR", List.of("node-name", "nospace", "reason")),
            Map.entry("BLOCK_JOB_READY", List.of("len", "offset", "speed", "type")),
            Map.entry("DEVICE_TRAY_MOVED", List.of("id")),
            Map.entry("RESET", List.of("guest", "reason")),
            Map.entry("RTC_CHANGE", List.of("qom-path")),
            Map.entry("SHUTDOWN", List.of("guest", "reason")),
            Map.entry("VNC_CONNECTED", List.of("client.websocket", "server.websocket")),
            Map.entry("VNC_DISCONNECTED", List.of("client.websocket", "server.websocket")),
            Map.entry("VNC_INITIALIZED", List.of("client.websocket", "server.websocket")));

    private final EventDecoder<Event> decoder = Event.decoder();

    static List<String> recordedLines() throws IOException {
        try (InputStream in = EveryLeafTest.class.getResourceAsStream("/events.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static Stream<String> examplesOfTheSpec() {
        return spec().events().stream()
                .filter(event -> !event.name().equals("WAKEUP"))
                .flatMap(event -> event.examples().stream())
                .map(Example::json)
                .map(Optional::orElseThrow);
    }

    private static Spec spec() {
        return Generator.read(Path.of("../spec/qmp-events.txt")).spec().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("recordedLines")
    void everyLeafOfARecordedLineIsKept(String line) throws ReflectiveOperationException {
        Event event = check(line);

        List<String> rest = undeclared(line, event);
        assertThat(rest).isEqualTo(UNDECLARED.getOrDefault(event.eventName(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("examplesOfTheSpec")
    void everyLeafOfAnExampleIsKept(String json) throws ReflectiveOperationException {
        Event event = check(json);

        assertThat(undeclared(json, event)).isEmpty();
    }

    /** The message says WATCHDOG by mistake, and lacks the data of a WATCHDOG. */
    @Test
    void theExampleOfWakeupIsMalformed() {
        Example example = spec().events().stream()
                .filter(event -> event.name().equals("WAKEUP"))
                .findFirst()
                .orElseThrow()
                .examples()
                .get(0);

        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decoder.decode(example.json().orElseThrow()))
                .withMessage("$: missing member \"data\"");
    }

    /** A real QEMU has sent each of them; an event that is new in the spec needs no recording. */
    @Test
    void theRecordingHas24EventsOfTheSpec() throws IOException {
        List<String> names = new ArrayList<>();
        recordedLines().forEach(line -> names.add(decoder.decode(line).eventName()));

        assertThat(names).hasSize(24).doesNotHaveDuplicates();
        assertThat(spec().events()).extracting(event -> event.name()).containsAll(names);
    }

    /**
     * Checks that each leaf of an event is in the JSON with the same value, and that writing the event keeps all of
     * them.
     */
    private Event check(String json) throws ReflectiveOperationException {
        Event event = decoder.decode(json);
        Map<List<String>, Object> typed = EventLeaves.of(event);

        assertThat(normalized(JsonParser.parseString(json))).containsAllEntriesOf(typed);
        assertThat(normalized(JsonParser.parseString(event.toJson()))).isEqualTo(typed);
        assertThat(decoder.decode(event.toJson())).isEqualTo(event).hasSameHashCodeAs(event);
        return event;
    }

    /**
     * Returns the paths below the data that no accessor has. The raw JSON has them, with the value that the other
     * library reads.
     */
    private static List<String> undeclared(String json, Event event) throws ReflectiveOperationException {
        RawJson raw = RawJson.of(json);
        Map<List<String>, Object> typed = EventLeaves.of(event);
        List<String> paths = new ArrayList<>();
        EventLeaves.of(JsonParser.parseString(json)).forEach((path, value) -> {
            if (!typed.containsKey(path.stream().map(EventLeaves::normalized).toList())) {
                assertThat(raw.at(path.toArray(String[]::new)).map(EveryLeafTest::valueOf))
                        .contains(value);
                paths.add(path.stream().skip(1).collect(Collectors.joining(".")));
            }
        });
        return paths.stream().sorted().toList();
    }

    private static Object valueOf(RawJson json) {
        if (json.asLong().isPresent()) {
            return json.asLong().getAsLong();
        }
        return json.asBoolean()
                .<Object>map(b -> b)
                .orElseGet(() -> json.asString().orElseThrow());
    }

    private static Map<List<String>, Object> normalized(JsonElement json) {
        Map<List<String>, Object> leaves = new HashMap<>();
        EventLeaves.of(json)
                .forEach((path, value) ->
                        leaves.put(path.stream().map(EventLeaves::normalized).toList(), value));
        return leaves;
    }
}
