/** The grammar of QAPI schemas: from the text of a file to trees with positions, and the comments before them. */
@NullMarked
package io.github.qmpevents.generator.qapi.syntax;

import org.jspecify.annotations.NullMarked;
