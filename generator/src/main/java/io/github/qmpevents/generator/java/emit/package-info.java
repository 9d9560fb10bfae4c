/** Writes Java with JavaPoet: one emitter for each kind of type, and the words of a spec as Javadoc. */
@NullMarked
package io.github.qmpevents.generator.java.emit;

import org.jspecify.annotations.NullMarked;
