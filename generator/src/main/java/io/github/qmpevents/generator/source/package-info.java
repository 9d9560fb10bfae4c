/** Files as text: names, lines and locations, within limits. Independent of the forms of specs. */
@NullMarked
package io.github.qmpevents.generator.source;

import org.jspecify.annotations.NullMarked;
