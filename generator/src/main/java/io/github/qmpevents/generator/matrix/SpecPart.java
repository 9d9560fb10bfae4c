package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.Row.Presence;

/**
 * A part that one spec has.
 *
 * @param kind the kind of part
 * @param path its path within the event or definition that it belongs to
 * @param presence tells whether it may be missing
 */
record SpecPart(Kind kind, String path, Presence presence) {}
