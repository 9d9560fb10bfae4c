/**
 * The conventions of prose about a member: its type, its values, and its description. Knows the lines of
 * {@link io.github.qmpevents.generator.text.block}, but no examples.
 */
@NullMarked
package io.github.qmpevents.generator.text.phrase;

import org.jspecify.annotations.NullMarked;
