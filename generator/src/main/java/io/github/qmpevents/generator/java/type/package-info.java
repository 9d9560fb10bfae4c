/**
 * A spec with Java names and types: for each kind of type, its name in Java and the code that reads and writes a value. Does not
 * know how a name is chosen.
 */
@NullMarked
package io.github.qmpevents.generator.java.type;

import org.jspecify.annotations.NullMarked;
