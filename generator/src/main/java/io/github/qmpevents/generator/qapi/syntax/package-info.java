/** The grammar of QAPI schemas: parsing of a file into trees with positions, and the comments before them. */
@NullMarked
package io.github.qmpevents.generator.qapi.syntax;

import org.jspecify.annotations.NullMarked;
