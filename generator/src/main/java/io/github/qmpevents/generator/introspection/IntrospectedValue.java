package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;

/**
 * A value of an enum. Immutable.
 *
 * @param location where it is
 * @param name the value on the wire
 * @param features the names of its features; QEMU tells them since release 6.2
 */
public record IntrospectedValue(Location location, String name, List<String> features) {
    public IntrospectedValue {
        features = List.copyOf(features);
    }
}
