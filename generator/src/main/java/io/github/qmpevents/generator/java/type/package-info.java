/**
 * A spec with Java names and types. Each kind of type has its Java name and the code that reads and writes a value.
 * Chooses no names.
 */
@NullMarked
package io.github.qmpevents.generator.java.type;

import org.jspecify.annotations.NullMarked;
