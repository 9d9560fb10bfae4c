package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;

/**
 * The name of a definition in another one that refers to it as its base or its data.
 *
 * @param location the location of the name
 * @param name the name
 */
public record QapiReference(Location location, String name) {}
