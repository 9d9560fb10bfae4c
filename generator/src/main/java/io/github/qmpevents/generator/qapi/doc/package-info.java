/**
 * The doc comments of QAPI schemas: the sections on a definition and its members, in the notations of all releases of
 * QEMU.
 */
@NullMarked
package io.github.qmpevents.generator.qapi.doc;

import org.jspecify.annotations.NullMarked;
