/** Chooses the Java names of a spec, and reports what Java has no name or no room for. */
@NullMarked
package io.github.qmpevents.generator.java.naming;

import org.jspecify.annotations.NullMarked;
