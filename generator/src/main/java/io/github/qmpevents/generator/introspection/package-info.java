/** The reader of introspection replies, in which a running QEMU describes its events. */
@NullMarked
package io.github.qmpevents.generator.introspection;

import org.jspecify.annotations.NullMarked;
