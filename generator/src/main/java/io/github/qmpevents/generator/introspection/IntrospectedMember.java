package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;

/**
 * A member of an object in an introspection reply. Immutable.
 *
 * @param location its location
 * @param name its name
 * @param type the name of its type, which {@link IntrospectedSchema#type(String)} knows
 * @param isOptional true if QEMU may leave it out
 * @param features the names of its features
 */
public record IntrospectedMember(
        Location location, String name, String type, boolean isOptional, List<String> features) {
    public IntrospectedMember {
        features = List.copyOf(features);
    }
}
