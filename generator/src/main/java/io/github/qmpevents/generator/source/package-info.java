/** Files as text: their names, lines and places, within limits. Knows no form of a spec. */
@NullMarked
package io.github.qmpevents.generator.source;

import org.jspecify.annotations.NullMarked;
