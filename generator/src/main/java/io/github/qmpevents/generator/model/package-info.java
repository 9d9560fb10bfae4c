/**
 * What a spec says: events, their members and types, as plain immutable records. Knows neither the text's form nor Java's.
 */
@NullMarked
package io.github.qmpevents.generator.model;

import org.jspecify.annotations.NullMarked;
