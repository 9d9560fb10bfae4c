package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Type.Definition;
import java.util.Objects;

/**
 * A definition with a name. Immutable.
 *
 * @param name its name in the spec, which does not appear on the wire
 * @param location its start
 * @param description its description in the spec
 * @param definition the type
 */
public record NamedDefinition(String name, Location location, Description description, Definition definition) {
    public NamedDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(definition, "definition");
    }
}
