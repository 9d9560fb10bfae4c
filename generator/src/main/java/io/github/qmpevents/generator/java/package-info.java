/**
 * Writes Java for a {@linkplain io.github.qmpevents.generator.model model}: JavaPoet, Java names, Javadoc. One emitter for
 * each kind of Java type. Knows neither CommonMark nor files.
 */
@NullMarked
package io.github.qmpevents.generator.java;

import org.jspecify.annotations.NullMarked;
