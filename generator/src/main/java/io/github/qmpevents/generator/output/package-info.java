/** Writes generated files and others: the only package that writes. */
@NullMarked
package io.github.qmpevents.generator.output;

import org.jspecify.annotations.NullMarked;
