/** Asks a QEMU for its schema: the only package that runs another program. */
@NullMarked
package io.github.qmpevents.generator.introspect;

import org.jspecify.annotations.NullMarked;
