/**
 * The definitions of a QAPI schema, as plain immutable records in the terms of QAPI. They are checked; references are
 * by name.
 */
@NullMarked
package io.github.qmpevents.generator.qapi.schema;

import org.jspecify.annotations.NullMarked;
