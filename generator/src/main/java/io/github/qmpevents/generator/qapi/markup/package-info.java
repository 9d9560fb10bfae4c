/** The markup of doc comments, a subset of reStructuredText: parsing of lines into the blocks of a description. */
@NullMarked
package io.github.qmpevents.generator.qapi.markup;

import org.jspecify.annotations.NullMarked;
