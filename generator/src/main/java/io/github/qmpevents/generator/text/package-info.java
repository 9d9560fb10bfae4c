/**
 * Reads the text of QEMU's events into the {@linkplain io.github.qmpevents.generator.model model}. Knows nothing of Java
 * names. Sections come from {@link io.github.qmpevents.generator.text.block}; on it, and not on each other, rest
 * {@link io.github.qmpevents.generator.text.phrase} and {@link io.github.qmpevents.generator.text.example}; the readers here
 * use all three. No package below knows the readers.
 */
@NullMarked
package io.github.qmpevents.generator.text;

import org.jspecify.annotations.NullMarked;
