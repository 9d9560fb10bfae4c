/** Tests of reading specs. */
@NullMarked
package io.github.qmpevents.generator.spec;

import org.jspecify.annotations.NullMarked;
