/**
 * The conventions of prose about a member: its type, its values, and its description. Depends on the lines of {@link
 * io.github.qmpevents.generator.text.block}, but not on examples.
 */
@NullMarked
package io.github.qmpevents.generator.text.phrase;

import org.jspecify.annotations.NullMarked;
