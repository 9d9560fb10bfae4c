/**
 * The generator of Java for a {@linkplain io.github.qmpevents.generator.model model}: JavaPoet, Java names, Javadoc,
 * and an emitter for each kind of Java type. Depends on neither CommonMark nor the file system.
 */
@NullMarked
package io.github.qmpevents.generator.java;

import org.jspecify.annotations.NullMarked;
