/**
 * The content of a spec: events, and the types of their members, as plain immutable records. Depends on neither the
 * form of a spec nor Java.
 */
@NullMarked
package io.github.qmpevents.generator.model;

import org.jspecify.annotations.NullMarked;
