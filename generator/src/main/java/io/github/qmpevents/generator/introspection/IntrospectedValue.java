package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;

/**
 * A value of an enum in an introspection reply. Immutable.
 *
 * @param location its location
 * @param name the value on the wire
 * @param features the names of its features, which QEMU sends since release 6.2
 */
public record IntrospectedValue(Location location, String name, List<String> features) {
    public IntrospectedValue {
        features = List.copyOf(features);
    }
}
