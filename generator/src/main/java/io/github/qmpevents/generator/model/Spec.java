package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;

/**
 * All events of one spec.
 *
 * @param fileName the name of the file, without the directories that lead to it
 * @param events the events in the order of the text; their names differ
 */
public record Spec(String fileName, List<Event> events) {
    public Spec {
        Objects.requireNonNull(fileName, "fileName");
        events = List.copyOf(events);
    }
}
