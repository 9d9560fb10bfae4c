package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;
import java.util.Objects;

/**
 * One event.
 *
 * @param name its name on the wire, such as {@code BLOCK_IO_ERROR}
 * @param location where its name stands
 * @param description what it means, as paragraphs of plain text without line breaks; empty where the spec does not say
 * @param notes what the spec remarks about it, each a paragraph without its label
 * @param data what it carries
 * @param examples what it looks like, in the order of the text
 */
public record Event(
        String name,
        Location location,
        List<String> description,
        List<String> notes,
        EventData data,
        List<Example> examples) {
    public Event {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        description = List.copyOf(description);
        notes = List.copyOf(notes);
        Objects.requireNonNull(data, "data");
        examples = List.copyOf(examples);
    }
}
