/**
 * The lines and blocks of a text: division of the source into sections, with the names of events in headings and those
 * of members in lists. This is the only package that depends on CommonMark. Independent of types and of the JSON of
 * examples.
 */
@NullMarked
package io.github.qmpevents.generator.text.block;

import org.jspecify.annotations.NullMarked;
