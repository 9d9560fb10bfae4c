package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;
import java.util.Objects;

/**
 * An event. Immutable.
 *
 * @param name its name on the wire, such as {@code BLOCK_IO_ERROR}
 * @param location the location of its name
 * @param description its description in the spec
 * @param data its data
 * @param examples its examples, in the order of the spec
 */
public record SpecEvent(
        String name, Location location, Description description, EventData data, List<Example> examples) {
    public SpecEvent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(data, "data");
        examples = List.copyOf(examples);
    }
}
