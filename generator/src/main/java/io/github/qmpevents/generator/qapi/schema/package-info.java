/** The definitions of a QAPI schema, as plain immutable records in its own words: checked, with every reference resolved by name. */
@NullMarked
package io.github.qmpevents.generator.qapi.schema;

import org.jspecify.annotations.NullMarked;
