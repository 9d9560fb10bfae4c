/**
 * The effect of a change on messages: what the bindings of one spec make of the messages of another. Knows how generated code
 * reads, and no files.
 */
@NullMarked
package io.github.qmpevents.generator.diff.wire;

import org.jspecify.annotations.NullMarked;
