package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;

/**
 * An event. Immutable.
 *
 * @param location where it is
 * @param name its name
 * @param data the name of the type of its data: an object, without members if there is no data, or an alternate
 * @param features the names of its features
 */
public record IntrospectedEvent(Location location, String name, String data, List<String> features) {
    public IntrospectedEvent {
        features = List.copyOf(features);
    }
}
