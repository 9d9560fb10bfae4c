package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;

/**
 * An event of an introspection reply. Immutable.
 *
 * @param location its location
 * @param name its name
 * @param data the name of the type of its data: an object, without members if there is no data, or an alternate
 * @param features the names of its features
 */
public record IntrospectedEvent(Location location, String name, String data, List<String> features) {
    public IntrospectedEvent {
        features = List.copyOf(features);
    }
}
