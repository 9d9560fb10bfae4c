/** Several specs side by side: which has which event, definition, member, value and case. */
@NullMarked
package io.github.qmpevents.generator.matrix;

import org.jspecify.annotations.NullMarked;
