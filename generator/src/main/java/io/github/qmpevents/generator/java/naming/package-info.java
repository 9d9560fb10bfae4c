/** The choice of Java names for a spec, with reports on parts that Java can't name or that exceed its limits. */
@NullMarked
package io.github.qmpevents.generator.java.naming;

import org.jspecify.annotations.NullMarked;
