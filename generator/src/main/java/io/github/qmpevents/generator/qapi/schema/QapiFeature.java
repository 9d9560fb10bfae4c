package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Optional;

/**
 * A feature: a mark of a part of the schema. QEMU defines the meaning of two features, {@code deprecated} and {@code
 * unstable}.
 *
 * @param location its location
 * @param name its name
 * @param condition its condition
 */
public record QapiFeature(Location location, String name, Optional<Condition> condition) {
    /** Returns true for a feature with a meaning defined by QEMU. */
    public boolean isSpecial() {
        return name.equals("deprecated") || name.equals("unstable");
    }
}
