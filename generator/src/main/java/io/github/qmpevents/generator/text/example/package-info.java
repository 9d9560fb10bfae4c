/**
 * The examples of a section, and the types that their values show. Knows the places of examples from
 * {@link io.github.qmpevents.generator.text.block}, but no prose.
 */
@NullMarked
package io.github.qmpevents.generator.text.example;

import org.jspecify.annotations.NullMarked;
