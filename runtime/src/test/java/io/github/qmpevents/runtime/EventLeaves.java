package io.github.qmpevents.runtime;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The leaves of JSON or of an event, by their paths. */
final class EventLeaves {
    private final Map<List<String>, Object> leaves;

    private EventLeaves(Map<List<String>, Object> leaves) {
        this.leaves = leaves;
    }

    /** Returns the leaves of JSON as another library reads it, by the names on the wire. */
    static Map<List<String>, Object> of(JsonElement json) {
        EventLeaves leaves = empty();
        leaves.addJson(List.of(), json);
        return leaves.leaves;
    }

    /**
     * Returns the leaves of an event as its accessors return them, by the names on the wire as {@link #normalized} has
     * them.
     */
    static Map<List<String>, Object> of(QmpEvent event) throws ReflectiveOperationException {
        EventLeaves leaves = empty();
        leaves.leaves.put(List.of("event"), event.eventName());
        event.timestamp().ifPresent(leaves::addTimestamp);
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (!component.getName().equals("timestamp")) {
                Object value = component.getAccessor().invoke(event);
                leaves.addValue(List.of("data", normalized(component.getName())), value);
            }
        }
        return leaves.leaves;
    }

    /** Returns a name without the differences between a Java name and one on the wire. */
    static String normalized(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static EventLeaves empty() {
        return new EventLeaves(new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())));
    }

    private void addJson(List<String> path, JsonElement json) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().asMap().forEach((name, value) -> addJson(child(path, name), value));
        } else {
            leaves.put(path, valueOf(json.getAsJsonPrimitive()));
        }
    }

    private static Object valueOf(JsonPrimitive json) {
        if (json.isNumber()) {
            return json.getAsLong();
        }
        return json.isBoolean() ? json.getAsBoolean() : json.getAsString();
    }

    private void addTimestamp(Instant timestamp) {
        leaves.put(List.of("timestamp", "seconds"), timestamp.getEpochSecond());
        leaves.put(List.of("timestamp", "microseconds"), timestamp.getNano() / 1000L);
    }

    private void addValue(List<String> path, Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                addValue(path, optional.get());
            }
        } else if (value instanceof OptionalLong optional) {
            optional.ifPresent(number -> leaves.put(path, number));
        } else if (value instanceof WireValue wireValue) {
            leaves.put(path, wireValue.value());
        } else if (value instanceof Record object) {
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                addValue(
                        child(path, normalized(component.getName())),
                        component.getAccessor().invoke(object));
            }
        } else {
            leaves.put(path, value);
        }
    }

    private static List<String> child(List<String> path, String name) {
        return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(name))
                .toList();
    }
}
