/** The markup of doc comments, a part of reStructuredText: from lines to the blocks of a description. */
@NullMarked
package io.github.qmpevents.generator.qapi.markup;

import org.jspecify.annotations.NullMarked;
