/** The emitters of Java with JavaPoet, one for each kind of type, and the conversion of descriptions to Javadoc. */
@NullMarked
package io.github.qmpevents.generator.java.emit;

import org.jspecify.annotations.NullMarked;
