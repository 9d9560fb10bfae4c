/**
 * The lines and blocks of a text: from the source to sections, with the names of events in headings and those of members in
 * lists. The only package that knows CommonMark. Knows no types, and no JSON of examples.
 */
@NullMarked
package io.github.qmpevents.generator.text.block;

import org.jspecify.annotations.NullMarked;
