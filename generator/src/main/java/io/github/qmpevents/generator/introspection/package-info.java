/** The reader of QEMU's replies to {@code query-qmp-schema}: what a running QEMU says of its events. */
@NullMarked
package io.github.qmpevents.generator.introspection;

import org.jspecify.annotations.NullMarked;
