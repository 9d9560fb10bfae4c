package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.Row.Presence;

/**
 * A thing that one spec has.
 *
 * @param kind the kind of thing
 * @param path its path within the event or definition that it belongs to
 * @param presence tells whether it may be missing
 */
record Thing(Kind kind, String path, Presence presence) {}
