/**
 * The reader of the text {@code qmp-events.txt}, which converts it to the {@linkplain
 * io.github.qmpevents.generator.model model}. Independent of Java names. Sections come from {@link
 * io.github.qmpevents.generator.text.block}; {@link io.github.qmpevents.generator.text.phrase} and {@link
 * io.github.qmpevents.generator.text.example} depend on it, but not on each other. The readers here use all three
 * packages, which do not depend on the readers.
 */
@NullMarked
package io.github.qmpevents.generator.text;

import org.jspecify.annotations.NullMarked;
