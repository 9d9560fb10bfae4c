/** Trees with positions for JSON and for notations like it, without any interpretation. */
@NullMarked
package io.github.qmpevents.generator.json;

import org.jspecify.annotations.NullMarked;
