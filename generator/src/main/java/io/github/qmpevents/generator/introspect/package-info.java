/** The query for the schema of a QEMU. This is the only package that runs another program. */
@NullMarked
package io.github.qmpevents.generator.introspect;

import org.jspecify.annotations.NullMarked;
