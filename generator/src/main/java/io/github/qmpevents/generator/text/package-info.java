/**
 * Reads the text of QEMU's events into the {@linkplain io.github.qmpevents.generator.model model}: CommonMark, source
 * positions, and the conventions of the text's prose. Knows nothing of Java names.
 */
@NullMarked
package io.github.qmpevents.generator.text;

import org.jspecify.annotations.NullMarked;
