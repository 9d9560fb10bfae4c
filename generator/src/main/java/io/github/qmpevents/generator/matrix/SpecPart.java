package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.Row.Presence;

/**
 * A part of one spec.
 *
 * @param kind the kind of part
 * @param path its path within its event or definition
 * @param presence its presence
 */
record SpecPart(Kind kind, String path, Presence presence) {}
