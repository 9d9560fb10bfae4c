/** Puts generated files into a directory: the only package that writes. */
@NullMarked
package io.github.qmpevents.generator.output;

import org.jspecify.annotations.NullMarked;
