package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Optional;

/**
 * A feature: a word about the thing that has it. QEMU gives two of them a meaning, {@code deprecated} and {@code
 * unstable}.
 *
 * @param location where the schema gives it
 * @param name its name
 * @param condition its condition
 */
public record QapiFeature(Location location, String name, Optional<Condition> condition) {
    /** Returns true for a feature that QEMU gives a meaning to. */
    public boolean isSpecial() {
        return name.equals("deprecated") || name.equals("unstable");
    }
}
