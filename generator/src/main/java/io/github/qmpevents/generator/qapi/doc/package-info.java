/** The doc comments of QAPI schemas: what they say of a definition and of each member, in the ways of all releases of QEMU. */
@NullMarked
package io.github.qmpevents.generator.qapi.doc;

import org.jspecify.annotations.NullMarked;
