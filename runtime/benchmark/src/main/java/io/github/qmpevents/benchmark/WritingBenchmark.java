package io.github.qmpevents.benchmark;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks of writing an event as JSON. */
public class WritingBenchmark extends EventBenchmark {
    private final EventDecoder<Event> decoder = Event.decoder();
    private final Event[] events = lines.stream().map(decoder::decode).toArray(Event[]::new);
    private final JsonMapper mapper = new JsonMapper();
    private final JsonNode[] trees = lines.stream()
            .map(decoder::decode)
            .map(Event::toJson)
            .map(mapper::readTree)
            .toArray(JsonNode[]::new);

    @Benchmark
    public String toJson() {
        return events[next()].toJson();
    }

    /** Writes the same members from a ready tree. */
    @Benchmark
    public String jackson3Writer() {
        return mapper.writeValueAsString(trees[next()]);
    }
}
