package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;

/**
 * The name of a definition, where another one refers to it as its base or its data.
 *
 * @param location where the name is
 * @param name the name
 */
public record QapiReference(Location location, String name) {}
